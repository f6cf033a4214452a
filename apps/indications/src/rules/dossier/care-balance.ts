import type { Minutes } from '@kraamketen/kraamzorg'

/** What stands out in the balance of a family (NL: signalering bij de urenbalans). */
export const BALANCE_FINDINGS = [
  'INDICATION_UNKNOWN',
  'NOT_PLANNED',
  'PLANNED_BELOW_INDICATED',
  'PLANNED_ABOVE_INDICATED',
  'EXPECTED_BELOW_INDICATED',
  'EXPECTED_ABOVE_INDICATED',
  'CLAIMED_BELOW_DELIVERED',
  'CLAIMED_ABOVE_DELIVERED',
  'REASON_MISSING',
] as const
export type BalanceFinding = (typeof BALANCE_FINDINGS)[number]

export interface BalanceFacts {
  /** Minutes of the indication that holds now; null when there is none or it could not be decided. */
  readonly indicated: Minutes | null
  /** Planned minutes of every visit that was not cancelled, done or to come; null when nothing was ever planned. */
  readonly planned: Minutes | null
  /** Of these what is still to come. */
  readonly toCome: Minutes
  /** What the visits that are done really took. */
  readonly delivered: Minutes
  /** Claimed minutes; null when nothing is claimed. */
  readonly claimed: Minutes | null
  /** What the visits that were claimed really took. */
  readonly deliveredOfClaimed: Minutes
  /** Whether a reason is recorded for other hours than indicated. */
  readonly reasonRecorded: boolean
}

export interface CareBalance {
  /** What the family will have had when the planning is carried out. */
  readonly expected: Minutes
  readonly plannedDifference: Minutes | null
  readonly expectedDifference: Minutes | null
  readonly claimedDifference: Minutes | null
  readonly findings: readonly BalanceFinding[]
}

/** Half a minute (house): broken package days come to broken minutes, which nobody can plan. */
const ROUNDING: Minutes = 0.5

/**
 * Indicated, planned, delivered and claimed hours side by side (NL: urenbalans). Partus hours are outside it: they do
 * not count in the indicated hours. A claim is held against the visits that it is for, so that what is not claimed yet
 * is no difference.
 *
 * Source: docs/sources.md#lip-partus
 */
export function careBalance(facts: BalanceFacts): CareBalance {
  const { indicated, planned, toCome, delivered, claimed, deliveredOfClaimed, reasonRecorded } = facts
  const expected = delivered + toCome
  const plannedDifference = indicated === null || planned === null ? null : planned - indicated
  const expectedDifference = indicated === null || planned === null ? null : expected - indicated
  const claimedDifference = claimed === null ? null : claimed - deliveredOfClaimed
  const findings: BalanceFinding[] = [
    ...(indicated === null ? (['INDICATION_UNKNOWN'] as const) : []),
    ...(planned === null ? (['NOT_PLANNED'] as const) : []),
    ...side(plannedDifference, 'PLANNED_BELOW_INDICATED', 'PLANNED_ABOVE_INDICATED'),
    ...side(expectedDifference, 'EXPECTED_BELOW_INDICATED', 'EXPECTED_ABOVE_INDICATED'),
    ...side(claimedDifference, 'CLAIMED_BELOW_DELIVERED', 'CLAIMED_ABOVE_DELIVERED'),
  ]
  const reasonMissing = !reasonRecorded && side(expectedDifference, 'REASON_MISSING', 'REASON_MISSING').length > 0
  return {
    expected,
    plannedDifference,
    expectedDifference,
    claimedDifference,
    findings: reasonMissing ? [...findings, 'REASON_MISSING'] : findings,
  }
}

function side(difference: Minutes | null, below: BalanceFinding, above: BalanceFinding): BalanceFinding[] {
  if (difference === null || Math.abs(difference) < ROUNDING) return []
  return [difference < 0 ? below : above]
}
