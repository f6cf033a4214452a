/**
 * Days around a birth that decide what belongs to it (NL: observatievensters).
 *
 * Source: docs/sources.md#rivm-kraamzorggebruik, which counts kraamzorg after the birth and hospital days around it
 * and prints neither bound. Both are therefore decisions of this derivation, and part of its version: kraamzorg takes
 * at most ten days and may begin after a long stay in hospital; a stay that begins later than a week after the birth
 * is an admission of its own.
 */
export const OBSERVATION = {
  /** Last day after the birth on which a claim of hours may begin. */
  claimStartsWithinDays: 70,
  /** Last day after the birth on which a stay in hospital may begin. */
  stayStartsWithinDays: 7,
  /** Days of life that count as died within 28 days: 0 to 27. */
  neonatalDays: 28,
  /** Children of one confinement may be born on different days, at most this many apart. */
  multipleBirthDays: 28,
} as const

/** Born from this day of December on: their kraamzorg is partly claimed in another year. */
export const LATE_DECEMBER_FROM = 24
