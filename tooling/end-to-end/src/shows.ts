/** What must stand at a place in an answer: a value, or something about the values that are there. */
export type Expected =
  | string
  | number
  | boolean
  | null
  | { readonly atLeast: number }
  | { readonly matches: string }
  | { readonly includes: unknown }
  | { readonly every: unknown }
  | { readonly sorted: 'ascending' }

/** The values at a place such as `referrals.edges.*.node.state`: one, or with a `*` as many as there are items. */
export function valuesAt(answer: unknown, place: string): unknown[] {
  let values: unknown[] = [answer]
  for (const part of place.split('.')) {
    values = values.flatMap((value) => {
      if (part === '*') return Array.isArray(value) ? (value as unknown[]) : []
      return value === null || value === undefined ? [undefined] : [(value as Record<string, unknown>)[part]]
    })
  }
  return values
}

/** Why an answer does not show what it must, or null when it does. An empty list shows nothing. */
export function whyNot(answer: unknown, place: string, expected: Expected): string | null {
  const values = valuesAt(answer, place)
  const found = `${place} is ${JSON.stringify(values)}`
  const holds = values.length > 0 && judge(values, expected)
  return holds ? null : `${found}, not ${JSON.stringify(expected)}`
}

function judge(values: readonly unknown[], expected: Expected): boolean {
  if (typeof expected !== 'object' || expected === null) return values.length === 1 && values[0] === expected
  if ('atLeast' in expected) return values.every((value) => typeof value === 'number' && value >= expected.atLeast)
  if ('matches' in expected)
    return values.every((value) => typeof value === 'string' && new RegExp(expected.matches).test(value))
  if ('includes' in expected) return values.includes(expected.includes)
  if ('every' in expected) return values.every((value) => value === expected.every)
  return values.every((value, index) => index === 0 || String(values[index - 1]) <= String(value))
}
