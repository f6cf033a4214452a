/** What the plan of one statement says of how it came to its rows. */
export interface ReadPlan {
  readonly statement: string
  readonly plan: string
  /** Tables that were read from the first row to the last. */
  readonly scanned: readonly string[]
  readonly indexes: readonly string[]
}

/**
 * Reads what auto_explain writes in the log of PostgreSQL: a line that begins with `duration:` and holds the statement,
 * and behind it the plan, each on lines that begin with a tab.
 */
export function readPlans(lines: readonly string[]): ReadPlan[] {
  const texts: string[] = []
  let open = false
  for (const line of lines) {
    if (/ LOG: {2}duration: .* plan:/.test(line)) {
      texts.push('')
      open = true
    } else if (open && line.startsWith('\t')) texts.push(`${texts.pop() ?? ''}${line.slice(1)}\n`)
    else open = false
  }
  return texts.map((text) => {
    const begins = text.search(/^.*\(cost=/m)
    const plan = text.slice(Math.max(0, begins))
    return {
      statement: text
        .slice(0, Math.max(0, begins))
        .replace(/^Query Text: /, '')
        .trim(),
      plan,
      scanned: named(plan, /Seq Scan on (\w+)/g),
      indexes: named(plan, /(?:Index(?: Only)? Scan(?: Backward)? using|Bitmap Index Scan on) (\w+)/g),
    }
  })
}

function named(plan: string, pattern: RegExp): string[] {
  return [...new Set([...plan.matchAll(pattern)].flatMap(([, name]) => (name === undefined ? [] : [name])))].toSorted()
}
