import { FIRST_BIRTH_YEAR, type CharacteristicCode } from '../rules/characteristics.ts'
import type { CohortDefinition, Restriction } from '../rules/definition/cohort-definition.ts'
import { type ColumnStore, UNKNOWN_GESTATION } from './column-store.ts'
import { filterOf } from './filter-of.ts'
import { hourClasses } from './hour-class-tables.ts'
import type { Filter } from './narrow.ts'

/** In the order in which a definition is applied; the last once for each restriction. */
export const CRITERION_CODES = [
  'LIVE_BORN',
  'BIRTH_YEARS',
  'SINGLETONS',
  'SURVIVED_28_DAYS',
  'GESTATION',
  'HOSPITAL_DAYS',
  'LATE_DECEMBER',
  'RESTRICTION',
] as const
export type CriterionCode = (typeof CRITERION_CODES)[number]

/** One thing that a definition asks of a birth (NL: insluitcriterium). */
export interface Criterion {
  readonly code: CriterionCode
  /** Which one, for RESTRICTION. */
  readonly restriction: Restriction | null
  readonly filter: Filter
}

const DAYS_A_WEEK = 7

/** What a definition asks, in fixed order; what it leaves open is not in the list. */
export function criteriaOf(store: ColumnStore, definition: CohortDefinition): readonly Criterion[] {
  const { birthYears, minimumGestationalWeeks: weeks, maximumHospitalDays: days, unknownGestation } = definition
  const criteria: Criterion[] = []
  const ask = (code: CriterionCode, column: Uint8Array | Uint16Array, passing: (value: number) => boolean) => {
    criteria.push({ code, restriction: null, filter: filterBy(column, passing) })
  }

  ask('LIVE_BORN', store.liveBorn, (liveBorn) => liveBorn === 1)
  ask('BIRTH_YEARS', store.level('BIRTH_YEAR'), (level) => {
    const year = FIRST_BIRTH_YEAR + level
    return year >= birthYears.from && year <= birthYears.until
  })
  if (definition.plurality === 'SINGLETONS') ask('SINGLETONS', store.plurality, (children) => children === 1)
  if (definition.neonatalDeaths === 'EXCLUDED') ask('SURVIVED_28_DAYS', store.diedWithin28, (died) => died === 0)
  if (weeks !== null || unknownGestation === 'EXCLUDED') {
    ask('GESTATION', store.gestationalDays, (gestation) =>
      gestation === UNKNOWN_GESTATION
        ? unknownGestation === 'INCLUDED'
        : weeks === null || gestation >= weeks * DAYS_A_WEEK,
    )
  }
  if (days !== null) ask('HOSPITAL_DAYS', store.hospitalDays, (nights) => nights <= days)
  if (definition.lateDecember === 'EXCLUDED') ask('LATE_DECEMBER', store.lateDecember, (late) => late === 0)

  const level = levelsUnder(store, definition)
  for (const restriction of definition.only) {
    criteria.push({ code: 'RESTRICTION', restriction, filter: filterOf(restriction, level) })
  }
  return criteria
}

/** The levels of every row of the store, with the class of hours as the definition makes it. */
export function levelsUnder(store: ColumnStore, definition: CohortDefinition) {
  let classes: Uint8Array | undefined
  return (code: CharacteristicCode): Uint8Array =>
    code === 'HOUR_CATEGORY' ? (classes ??= hourClasses(store, definition)) : store.level(code)
}

function filterBy(column: Uint8Array | Uint16Array, passing: (value: number) => boolean): Filter {
  const passes = new Uint8Array(2 ** (8 * column.BYTES_PER_ELEMENT))
  for (let value = 0; value < passes.length; value += 1) passes[value] = passing(value) ? 1 : 0
  if (column instanceof Uint8Array) return { column, passes }
  const asked = new Uint8Array(column.length)
  for (let row = 0; row < column.length; row += 1) asked[row] = passes[column[row] as number] as number
  return { column: asked, passes: ONES_PASS }
}

const ONES_PASS = Uint8Array.from({ length: 256 }, (_, value) => (value === 1 ? 1 : 0))
