import { type StandardisedRatio, standardisedRatio } from './standardised-ratio.ts'

/** What became of the indications of the families of one organisation. */
export interface ReindicationCount {
  readonly organisation: string
  readonly indicated: number
  readonly reindications: number
  readonly up: number
  readonly down: number
  readonly withoutReason: number
  readonly upWithoutReason: number
  readonly downWithoutReason: number
}

export interface ReindicationPattern extends ReindicationCount {
  /** Beside what the national share of reindications upward gives for as many families. */
  readonly upRatio: StandardisedRatio
  readonly downRatio: StandardisedRatio
}

/**
 * Reindications up and down by organisation beside the national pattern: expected is the national number a family whose
 * care ended, times her families. A difference is a difference: why it is there the counts do not say.
 *
 * Source: docs/sources.md#lip-reindication for the moments; the comparison is of the house.
 */
export function reindicationPatterns(counts: readonly ReindicationCount[]): ReindicationPattern[] {
  const total = (key: 'indicated' | 'up' | 'down') => counts.reduce((sum, count) => sum + count[key], 0)
  const families = total('indicated')
  const rate = (key: 'up' | 'down') => (families === 0 ? 0 : total(key) / families)
  const [up, down] = [rate('up'), rate('down')]
  return counts.map((count) => ({
    ...count,
    upRatio: standardisedRatio(count.up, count.indicated * up),
    downRatio: standardisedRatio(count.down, count.indicated * down),
  }))
}
