import { type RawBuilder, sql } from 'kysely'
import {
  type CharacteristicCode,
  characteristicOf,
  FIRST_BIRTH_YEAR,
  levelIndex,
} from '../src/rules/characteristics.ts'
import type { CohortDefinition, HoursCorrection, Restriction } from '../src/rules/definition/cohort-definition.ts'

type Condition = RawBuilder<boolean>

/** Received minutes after correction in parts of a minute, null without a claim; and the parts of a minute. */
export function receivedParts(correction: HoursCorrection): { parts: RawBuilder<number | null>; perMinute: number } {
  const [numerator, perMinute] = { NONE: [1, 1], ONE_EIGHTH_INCREASE: [9, 8], SCALE_7_TO_8_DAYS: [8, 7] }[
    correction
  ] as [number, number]
  return {
    parts: sql`received_minutes::bigint * case when hospital_days = 1 then ${sql.val(numerator)}::int else ${perMinute}::int end`,
    perMinute,
  }
}

/** Place of the level of HOUR_CATEGORY. */
export function hourClassInSql(definition: CohortDefinition, correction: HoursCorrection): RawBuilder<number> {
  const { parts, perMinute } = receivedParts(correction)
  const exact = sql`(${parts})::numeric / ${60 * perMinute}::int`
  const hours = definition.classLimits === 'WHOLE_HOURS' ? sql`round(${exact})` : exact
  return sql<number>`case
    when received_minutes is null then ${definition.noClaim === 'ZERO' ? 0 : 5}::int
    when ${hours} = 0 then 0
    when ${hours} < 24 then 1
    when ${hours} < 45 then 2
    when ${hours} < 50 then 3
    else 4
  end`
}

/** Place of a level; the class of hours as the definition itself corrects it, unless told otherwise. */
export function levelInSql(
  code: CharacteristicCode,
  definition: CohortDefinition,
  correction = definition.hoursCorrection,
): RawBuilder<number> {
  const { column } = characteristicOf(code)
  return column === null ? hourClassInSql(definition, correction) : sql<number>`${sql.ref(column)}`
}

export function restrictionInSql(
  { characteristic, levels }: Restriction,
  definition: CohortDefinition,
  correction = definition.hoursCorrection,
): Condition {
  const places = levels.map((code) => levelIndex(characteristicOf(characteristic), code))
  return sql`${levelInSql(characteristic, definition, correction)} = any(${places}::int[])`
}

/** What a definition asks, in order; the code is that of the criterion. */
export function criteriaInSql(definition: CohortDefinition): readonly { code: string; holds: Condition }[] {
  const { birthYears, minimumGestationalWeeks: weeks, maximumHospitalDays: days } = definition
  const unknownIn = definition.unknownGestation === 'INCLUDED'
  return [
    { code: 'LIVE_BORN', holds: sql`live_born = 1` },
    {
      code: 'BIRTH_YEARS',
      holds: sql`birth_year + ${FIRST_BIRTH_YEAR}::int between ${birthYears.from}::int and ${birthYears.until}::int`,
    },
    ...(definition.plurality === 'ALL' ? [] : [{ code: 'SINGLETONS', holds: sql<boolean>`plurality = 1` }]),
    ...(definition.neonatalDeaths === 'INCLUDED'
      ? []
      : [{ code: 'SURVIVED_28_DAYS', holds: sql<boolean>`died_within_28_days = 0` }]),
    ...(weeks === null && unknownIn
      ? []
      : [
          {
            code: 'GESTATION',
            holds: sql<boolean>`coalesce(gestational_days >= ${(weeks ?? 0) * 7}::int, ${unknownIn}::boolean)`,
          },
        ]),
    ...(days === null ? [] : [{ code: 'HOSPITAL_DAYS', holds: sql<boolean>`hospital_days <= ${days}::int` }]),
    ...(definition.lateDecember === 'INCLUDED'
      ? []
      : [{ code: 'LATE_DECEMBER', holds: sql<boolean>`late_december = 0` }]),
    ...definition.only.map((restriction) => ({
      code: 'RESTRICTION',
      holds: restrictionInSql(restriction, definition),
    })),
  ]
}

export function all(conditions: readonly Condition[]): Condition {
  return conditions.length === 0 ? sql`true` : sql`${sql.join(conditions, sql` and `)}`
}

/** The pairs of a release that a definition selects and all filters of a question pass. */
export function askedPairs(
  release: number,
  definition: CohortDefinition,
  filters: readonly Restriction[],
  correction = definition.hoursCorrection,
): RawBuilder<unknown> {
  const conditions = [
    ...criteriaInSql(definition).map(({ holds }) => holds),
    ...filters.map((filter) => restrictionInSql(filter, definition, correction)),
  ]
  return sql`cohorts.pair where release_number = ${release} and ${all(conditions)}`
}

/** Number of the line of a pair: the last characteristic runs fastest. */
export function lineInSql(
  groupBy: readonly CharacteristicCode[],
  definition: CohortDefinition,
  correction = definition.hoursCorrection,
): RawBuilder<number> {
  return groupBy.reduce<RawBuilder<number>>(
    (line, code) =>
      sql`(${line}) * ${characteristicOf(code).levels.length}::int + ${levelInSql(code, definition, correction)}`,
    sql`0`,
  )
}
