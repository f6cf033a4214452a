import type { DisclosurePolicy, Protected, ProtectedLine } from '@kraamketen/disclosure'
import { HOUR_CATEGORIES, hoursOf } from '@kraamketen/kraamzorg'
import type { CohortDefinition } from '../rules/definition/cohort-definition.ts'
import {
  type Bounds,
  countWithinNoise,
  type NoiseRange,
  totalWithinNoise,
  withoutFew,
} from '../rules/scenario/within-noise.ts'
import type { CrosstabAnswer } from './count-crosstab.ts'
import { RECEIVED, together } from './figures.ts'
import type { LevelInPlace } from './table-lines.ts'

/** Families of one birth year, and of a group when it is divided, whom a waiver would reach. */
export interface OwnContributionRow {
  /** Place of the line in the answer. */
  readonly at: number
  readonly year: number
  readonly region: LevelInPlace | null
  readonly level: LevelInPlace | null
  readonly n: Protected
  /** Families with hours; null when what is withheld leaves no bounds. */
  readonly reached: NoiseRange | Bounds | null
  /** Received hours of all of them together; null when withheld. */
  readonly hours: NoiseRange | null
}

/** The lines of a crosstab by birth year, first by year and then as they come. Only from what may leave. */
export function ownContributionRows(
  { lines, policy }: CrosstabAnswer,
  { noClaim }: CohortDefinition,
  years: readonly number[],
): readonly OwnContributionRow[] {
  return lines.flatMap(({ at, levels, line }) => {
    const levelOf = (code: LevelInPlace['characteristic']) =>
      levels.find(({ characteristic }) => characteristic === code) ?? null
    const year = Number(levelOf('BIRTH_YEAR')?.code)
    if (!years.includes(year)) return []
    return [
      {
        at,
        year,
        region: levelOf('GGD_REGION'),
        level: levelOf('INCOME_QUINTILE'),
        n: line.n,
        reached: reachedOf(line, noClaim, policy),
        hours: hoursOfLine(line, policy),
      },
    ]
  })
}

function hoursOfLine({ n, means }: ProtectedLine, policy: DisclosurePolicy): NoiseRange | null {
  if ('value' in n && n.value === 0) return { low: 0, central: 0, high: 0 }
  const received = means[RECEIVED]
  if (received === undefined || 'withheld' in received.mean || 'withheld' in received.n) return null
  const { low, central, high } = totalWithinNoise({ mean: received.mean.value, people: received.n.value, ...policy })
  return { low: hoursOf(low), central: hoursOf(central), high: hoursOf(high) }
}

const NONE = HOUR_CATEGORIES.indexOf('NONE')

/**
 * Who received nothing pays nothing. Everybody less who received nothing has the noise of two counts, and where those are
 * too few to show there are bounds at least: their rule says that they are fewer than the threshold. Where hours can be
 * unknown it is the four classes with hours, which have the noise of four.
 */
function reachedOf(
  { n, counts }: ProtectedLine,
  noClaim: CohortDefinition['noClaim'],
  { maximumNoise, threshold }: DisclosurePolicy,
): OwnContributionRow['reached'] {
  const none = counts[NONE]
  if (noClaim === 'ZERO' && none !== undefined && 'value' in n) {
    if ('value' in none) return countWithinNoise(n.value - none.value, noisy([n, none]), maximumNoise)
    if (none.withheld === 'SMALL_CELL') return withoutFew(n.value, threshold, maximumNoise)
  }
  const classes = counts.filter((_, place) => place !== NONE)
  const sum = together(classes)
  return 'value' in sum ? countWithinNoise(sum.value, noisy(classes), maximumNoise) : null
}

/** Zeros are exact. */
function noisy(counts: readonly Protected[]): number {
  return counts.filter((count) => 'value' in count && count.value !== 0).length
}
