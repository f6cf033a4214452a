import { FEWEST } from '@kraamketen/kraamzorg'
import { type Quartiles, quartiles } from './quartiles.ts'

/** How many waited so many days, and how that ended. */
export interface DaysToGuarantee {
  readonly regionCode: string
  readonly outcome: 'GUARANTEED' | 'WAITING' | 'ENDED'
  readonly days: number
  readonly families: number
}

/** From registration to the first provider that took her, in one region; null is withheld. */
export interface TimeToGuarantee {
  readonly regionCode: string
  readonly registered: number | null
  readonly guaranteed: number | null
  /** Still without a provider (censored): that their wait goes on is said, not left out. */
  readonly waiting: number | null
  /** Their registration or their care date came to an end without one. */
  readonly ended: number | null
  readonly daysOfGuaranteed: Quartiles['values']
  readonly daysOfWaiting: Quartiles['values']
}

/**
 * Median and quartiles of those who were taken, and beside them, apart, of those who still wait. Who may not have exact
 * numbers gets none of one to nine, and no total when that would give the one that is withheld away.
 *
 * @param exact whether the viewer may have small numbers
 */
export function timeToGuarantee(regionCode: string, rows: readonly DaysToGuarantee[], exact: boolean): TimeToGuarantee {
  const daysOf = (outcome: DaysToGuarantee['outcome']) =>
    rows
      .filter((row) => row.regionCode === regionCode && row.outcome === outcome)
      .flatMap(({ days, families }) => Array.from({ length: families }, () => days))
  const [guaranteed, waiting, ended] = [daysOf('GUARANTEED'), daysOf('WAITING'), daysOf('ENDED')]
  const parts = [guaranteed, waiting, ended].map(({ length }) =>
    exact || length === 0 || length >= FEWEST ? length : null,
  )
  const total = guaranteed.length + waiting.length + ended.length
  const withheld = parts.filter((part) => part === null).length
  return {
    regionCode,
    registered: withheld === 1 || (!exact && total > 0 && total < FEWEST) ? null : total,
    guaranteed: parts[0] ?? null,
    waiting: parts[1] ?? null,
    ended: parts[2] ?? null,
    daysOfGuaranteed: quartiles(guaranteed).values,
    daysOfWaiting: quartiles(waiting).values,
  }
}
