/**
 * Why a family received other hours than were indicated (NL: reden van het verschil). Nothing follows from a reason:
 * whether a difference is right is not for a rule to say.
 *
 * Source: docs/sources.md#rivm-kraamzorggebruik
 */
export const DIFFERENCE_REASONS = [
  'WISH_OF_CLIENT',
  'HOSPITAL_STAY',
  'SHORTAGE',
  'OWN_CONTRIBUTION',
  'GOALS_REACHED',
  'MOVED',
  'DEATH',
  'OTHER',
] as const
export type DifferenceReason = (typeof DIFFERENCE_REASONS)[number]
