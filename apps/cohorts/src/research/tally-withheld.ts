import { type Protected, WITHHOLDING_RULES, type WithholdingRule } from '@kraamketen/disclosure'

export type WithheldByRule = Readonly<Record<WithholdingRule, number>>

/** How many values there are, and how many of them each rule withheld. */
export function tallyWithheld(values: Iterable<Protected>): {
  readonly cells: number
  readonly withheld: WithheldByRule
} {
  const withheld = Object.fromEntries(WITHHOLDING_RULES.map((rule) => [rule, 0])) as Record<WithholdingRule, number>
  let cells = 0
  for (const value of values) {
    cells++
    if ('withheld' in value) withheld[value.withheld]++
  }
  return { cells, withheld }
}
