import type { CharacteristicCode } from '../characteristics.ts'

export const PLURALITIES = ['SINGLETONS', 'ALL'] as const
export const INCLUSIONS = ['EXCLUDED', 'INCLUDED'] as const
export const NO_CLAIM_MEANINGS = ['ZERO', 'MISSING'] as const
export const HOURS_CORRECTIONS = ['NONE', 'ONE_EIGHTH_INCREASE', 'SCALE_7_TO_8_DAYS'] as const
export const CLASS_LIMITS = ['HALF_OPEN', 'WHOLE_HOURS'] as const
export const UNDER_24_MEANINGS = ['WITH_NONE', 'WITHOUT_NONE'] as const

export type Plurality = (typeof PLURALITIES)[number]
export type Inclusion = (typeof INCLUSIONS)[number]
export type NoClaimMeaning = (typeof NO_CLAIM_MEANINGS)[number]
export type HoursCorrection = (typeof HOURS_CORRECTIONS)[number]
export type ClassLimits = (typeof CLASS_LIMITS)[number]
export type Under24Meaning = (typeof UNDER_24_MEANINGS)[number]

/** Only pairs with one of these levels. */
export interface Restriction {
  readonly characteristic: CharacteristicCode
  /** Level codes, at least one. */
  readonly levels: readonly string[]
}

/**
 * A cohort as data (NL: cohortdefinitie): who is in, and what is counted of them. Everything that the RIVM note leaves
 * open is an option here and stands in the answer. It names no data release: the same definition can be asked of a
 * newer one. Source: docs/sources.md#rivm-kraamzorggebruik
 */
export interface CohortDefinition {
  /** Both included. */
  readonly birthYears: { readonly from: number; readonly until: number }
  readonly plurality: Plurality
  /** Children who died within 28 days. */
  readonly neonatalDeaths: Inclusion
  /** Completed weeks; null for no limit. */
  readonly minimumGestationalWeeks: number | null
  readonly unknownGestation: Inclusion
  /** Nights in hospital after the birth, of mother or child; null for no limit. */
  readonly maximumHospitalDays: number | null
  /** Births of 24 to 31 December, whose claims may be cut by the turn of the year. */
  readonly lateDecember: Inclusion
  /** Further restrictions, all of which must hold. */
  readonly only: readonly Restriction[]
  /** What it means when no claim of hours was found. */
  readonly noClaim: NoClaimMeaning
  /** How received hours are raised for a day in hospital. */
  readonly hoursCorrection: HoursCorrection
  /** WHOLE_HOURS rounds to whole hours before classing. */
  readonly classLimits: ClassLimits
  /** What under 24 hours means: with the families without any hours, or 1 to 23 only. */
  readonly underTwentyFour: Under24Meaning
  /** What a family needs by the theoretical norm: hours a day at home, for that many days. */
  readonly norm: { readonly hoursPerDay: number; readonly days: number }
}

/**
 * The population of the RIVM note and the choices it states; where it states none, the first that reproduces its tables.
 * Source: docs/sources.md#rivm-kraamzorggebruik
 */
export const RIVM_STUDY: CohortDefinition = {
  birthYears: { from: 2016, until: 2022 },
  plurality: 'SINGLETONS',
  neonatalDeaths: 'EXCLUDED',
  minimumGestationalWeeks: 35,
  unknownGestation: 'INCLUDED',
  maximumHospitalDays: 1,
  lateDecember: 'INCLUDED',
  only: [],
  noClaim: 'ZERO',
  hoursCorrection: 'ONE_EIGHTH_INCREASE',
  classLimits: 'HALF_OPEN',
  underTwentyFour: 'WITH_NONE',
  norm: { hoursPerDay: 6, days: 8 },
}
