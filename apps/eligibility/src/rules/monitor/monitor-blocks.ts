import { FEWEST } from '@kraamketen/kraamzorg'

/** Calendar years that are shown together: from the first up to the last, both included. */
export interface MonitorBlock {
  readonly first: number
  readonly last: number
}

/**
 * The parts of time that a programme is shown by. A year with fewer than ten applications is joined with those after
 * it until there are ten, what is left at the end with those before it. Nobody chooses other periods, because the
 * difference of two that overlap would be a family.
 */
export function monitorBlocks(applicationsByYear: ReadonlyMap<number, number>): readonly MonitorBlock[] {
  const blocks: MonitorBlock[] = []
  let first: number | null = null
  let applications = 0
  for (const [year, count] of [...applicationsByYear].toSorted(([one], [other]) => one - other)) {
    first ??= year
    applications += count
    if (applications < FEWEST) continue
    blocks.push({ first, last: year })
    first = null
    applications = 0
  }
  if (first === null) return blocks
  const last = Math.max(...applicationsByYear.keys())
  const before = blocks.pop()
  return [...blocks, { first: before?.first ?? first, last }]
}
