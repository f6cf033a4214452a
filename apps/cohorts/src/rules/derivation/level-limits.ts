import { type Characteristic, levelIndex } from '../characteristics.ts'

/** A class of a number: everything below `under` that no earlier class took. */
export interface LevelLimit {
  readonly code: string
  readonly under: number
}

/**
 * Age of the mother in whole years. CBS gives months, not days: the birthday counts from the first day of its month.
 * Source: docs/sources.md#rivm-kraamzorggebruik (Table 2)
 */
export const MOTHER_AGE_LIMITS: readonly LevelLimit[] = [
  { code: 'UNDER_20', under: 20 },
  { code: 'FROM_20_TO_24', under: 25 },
  { code: 'FROM_25_TO_29', under: 30 },
  { code: 'FROM_30_TO_34', under: 35 },
  { code: 'FROM_35_TO_39', under: 40 },
  { code: 'FROM_40', under: Infinity },
]

/** Outside these ages a mother's month of birth is not believed, and her age is unknown. */
export const PLAUSIBLE_MOTHER_AGE = { from: 10, until: 64 } as const

/** Gestational age in days; 35 weeks is where the study population of the source begins. */
export const GESTATION_LIMITS: readonly LevelLimit[] = [
  { code: 'UNDER_35_WEEKS', under: 35 * 7 },
  { code: 'WEEKS_35_AND_36', under: 37 * 7 },
  { code: 'WEEKS_37_TO_41', under: 42 * 7 },
  { code: 'FROM_42_WEEKS', under: Infinity },
]

/** Rank of the child among those of its mother. */
export const BIRTH_ORDER_LIMITS: readonly LevelLimit[] = [
  { code: 'FIRST', under: 2 },
  { code: 'SECOND', under: 3 },
  { code: 'THIRD', under: 4 },
  { code: 'FOURTH', under: 5 },
  { code: 'FIFTH_OR_LATER', under: Infinity },
]

/** Nights in hospital after the birth. */
export const HOSPITAL_DAY_LIMITS: readonly LevelLimit[] = [
  { code: 'NONE', under: 1 },
  { code: 'ONE', under: 2 },
  { code: 'TWO_OR_MORE', under: Infinity },
]

/** Grams. */
export const LOW_BIRTH_WEIGHT_UNDER = 2500
/** Points, five minutes after the birth. */
export const LOW_APGAR_UNDER = 7

/**
 * A function from a number to the place of its class in the list of a characteristic. What is missing, which is a
 * negative number, is unknown; a list without that level has no missing values.
 */
export function levelByLimit(characteristic: Characteristic, limits: readonly LevelLimit[]): (value: number) => number {
  const places = limits.map(({ code }) => levelIndex(characteristic, code))
  const unknown = levelIndex(characteristic, 'UNKNOWN')
  return (value) => (value < 0 ? unknown : (places[limits.findIndex(({ under }) => value < under)] as number))
}
