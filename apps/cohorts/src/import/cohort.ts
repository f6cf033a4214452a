import type { RegionOf } from '../rules/derivation/region-of.ts'
import { Births } from './births.ts'
import { People } from './people.ts'
import { Stays } from './stays.ts'

/** What the files of a delivery together say, while they are read: one place a birth, one number a person. */
export interface Cohort {
  readonly births: Births
  readonly people: People
  readonly stays: Stays
  readonly period: BirthPeriod
  readonly regionOf: RegionOf
  /** Claims of hours, and those that count for a birth. */
  readonly claimsOfHours: { rows: number; linked: number }
}

/** First and last day on which a child of the delivery can be born. */
export interface BirthPeriod {
  readonly bornFrom: string
  readonly bornUntil: string
}

export function emptyCohort(period: BirthPeriod, regionOf: RegionOf): Cohort {
  return {
    births: new Births(),
    people: new People(),
    stays: new Stays(),
    period,
    regionOf,
    claimsOfHours: { rows: 0, linked: 0 },
  }
}
