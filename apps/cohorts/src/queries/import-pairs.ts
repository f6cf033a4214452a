import { type RawBuilder, sql } from 'kysely'
import {
  CHARACTERISTICS,
  type CharacteristicCode,
  FIRST_BIRTH_YEAR,
  characteristicOf,
  levelIndex,
} from '../rules/characteristics.ts'
import {
  BIRTH_ORDER_LIMITS,
  GESTATION_LIMITS,
  HOSPITAL_DAY_LIMITS,
  LOW_APGAR_UNDER,
  LOW_BIRTH_WEIGHT_UNDER,
  type LevelLimit,
  MOTHER_AGE_LIMITS,
  PLAUSIBLE_MOTHER_AGE,
} from '../rules/derivation/level-limits.ts'
import { LATE_DECEMBER_FROM } from '../rules/derivation/observation-windows.ts'
import type { ImportSession } from './import-session.ts'
import { partitionOf } from './release-partitions.ts'

export interface PairOptions {
  readonly release: number
  /** First and last day on which a child of the delivery is born. */
  readonly bornFrom: string
  readonly bornUntil: string
  /** The division of municipalities that the delivery follows; null when each year follows its own. */
  readonly municipalDivisionOn: string | null
  /** 64 bits that only this release has, from which the record keys are drawn. */
  readonly keySeed: bigint
}

/**
 * One row a child, in order of birth day: what the files together say of it and its mother.
 *
 * The mother is described by her row of the birth year; without one, everything that it would say is unknown. The GGD
 * region follows from the municipality by the mapping of the day that the delivery names, else of the birth.
 *
 * What belongs to a day is worked out once a day, and what belongs to a municipality once a municipality: a nation has
 * a thousand times as many births.
 *
 * @returns how many
 */
export async function derivePairs({ db }: ImportSession, options: PairOptions): Promise<number> {
  const characteristics = CHARACTERISTICS.filter(({ column }) => column !== null)
  const columns = sql.join(characteristics.map(({ column }) => sql.ref(column as string)))
  const levels = sql.join(characteristics.map(({ code }) => sql`(${LEVEL_OF[code]})::smallint`))
  const { numAffectedRows = 0n } = await sql`
    with calendar as materialized (
      select
        day::date as day, date_part('year', day)::smallint as year,
        (date_part('year', day) - ${FIRST_BIRTH_YEAR}::integer)::smallint as birth_year,
        (date_part('month', day) - 1)::smallint as birth_month, (date_part('week', day) - 1)::smallint as birth_week,
        (date_part('month', day) = 12 and date_part('day', day) >= ${LATE_DECEMBER_FROM}::integer)::integer::smallint
          as late_december,
        (date_part('year', day) * 12 + date_part('month', day))::integer as months
      from generate_series(${options.bornFrom}::timestamp, ${options.bornUntil}::timestamp, '1 day') as day
    ), region as materialized (
      select
        municipality_code, valid_from, coalesce(valid_until, 'infinity') as valid_until,
        ${byCode('GGD_REGION', 'ggd_region_code')} as ggd_region
      from cohorts.region_mapping
      where ${options.municipalDivisionOn}::date is null
        or ${options.municipalDivisionOn}::date between valid_from and coalesce(valid_until, 'infinity')
    ), described as (
      select
        b.*, l.year, l.birth_year, l.birth_month, l.birth_week, l.late_december,
        m.urbanity, m.origin, m.education, m.income_quintile, m.problematic_debt, m.single_parent,
        m.multiply_vulnerable, (l.months - left(m.born_in, 4)::integer * 12 - right(m.born_in, 2)::integer) / 12 as age,
        r.ggd_region, coalesce(h.nights, 0) as nights,
        c.received_minutes, c.indicated_minutes, d.died_within_28_days, d.left_in_year
      from pg_temp.staged_births b
      join calendar l on l.day = b.born_on
      left join pg_temp.staged_persons m on m.person = b.mother and m.year = l.year
      left join region r on r.municipality_code = m.municipality
        and (${options.municipalDivisionOn}::date is not null or b.born_on between r.valid_from and r.valid_until)
      left join pg_temp.hospital_nights h on h.child = b.child
      left join pg_temp.received c on c.child = b.child
      left join pg_temp.departures d on d.child = b.child
      order by b.born_on, b.child
    )
    insert into ${sql.table(`cohorts.${partitionOf('pair', options.release)}`)} (
      release_number, row, child, mother, record_key, received_minutes, indicated_minutes, born_on, live_born,
      plurality, gestational_days, died_within_28_days, hospital_days, late_december, left_in_year, ${columns}
    )
    select
      ${options.release}::smallint, (row_number() over () - 1)::integer, child, mother,
      hashint8extended(child, ${options.keySeed}::bigint) & 4294967295, received_minutes, indicated_minutes, born_on,
      (outcome = 'LIVE')::integer::smallint, plurality, gestational_days,
      coalesce(died_within_28_days, false)::integer::smallint, nights::smallint, late_december, left_in_year, ${levels}
    from described
  `.execute(db)
  return Number(numAffectedRows)
}

/** The level of each characteristic that has a column, from what is described of a birth. */
const LEVEL_OF: Readonly<Record<CharacteristicCode, RawBuilder<unknown>>> = {
  BIRTH_YEAR: sql`birth_year`,
  BIRTH_MONTH: sql`birth_month`,
  BIRTH_WEEK: sql`birth_week`,
  MOTHER_AGE: byLimit(
    'MOTHER_AGE',
    sql`age`,
    MOTHER_AGE_LIMITS,
    sql`age between ${PLAUSIBLE_MOTHER_AGE.from}::integer and ${PLAUSIBLE_MOTHER_AGE.until}::integer`,
  ),
  ORIGIN: byCode('ORIGIN', 'origin'),
  EDUCATION: byCode('EDUCATION', 'education'),
  INCOME_QUINTILE: byCode('INCOME_QUINTILE', 'income_quintile'),
  PROBLEMATIC_DEBT: byCode('PROBLEMATIC_DEBT', 'problematic_debt'),
  SINGLE_PARENT: byCode('SINGLE_PARENT', 'single_parent'),
  MULTIPLY_VULNERABLE: byCode('MULTIPLY_VULNERABLE', 'multiply_vulnerable'),
  URBANITY: byCode('URBANITY', 'urbanity'),
  BIRTH_ORDER: byLimit('BIRTH_ORDER', sql`birth_order`, BIRTH_ORDER_LIMITS),
  GGD_REGION: sql`coalesce(ggd_region, ${level('GGD_REGION', 'UNKNOWN')}::integer)`,
  HOSPITAL_DAYS: byLimit('HOSPITAL_DAYS', sql`nights`, HOSPITAL_DAY_LIMITS),
  GESTATION: byLimit('GESTATION', sql`gestational_days`, GESTATION_LIMITS),
  LOW_BIRTH_WEIGHT: yesUnder('LOW_BIRTH_WEIGHT', sql`birth_weight`, LOW_BIRTH_WEIGHT_UNDER),
  LOW_APGAR: yesUnder('LOW_APGAR', sql`apgar_5`, LOW_APGAR_UNDER),
  DELIVERY: byCode('DELIVERY', 'delivery'),
  HAEMORRHAGE: byCode('HAEMORRHAGE', 'haemorrhage'),
  TRANSFERRED: byCode('TRANSFERRED', 'transferred'),
  MENTAL_HEALTH_PROBLEM: byCode('MENTAL_HEALTH_PROBLEM', 'mental_health_problem'),
  CLAIM: sql`case when received_minutes is null
    then ${level('CLAIM', 'NO_CLAIM')}::integer else ${level('CLAIM', 'CLAIM')}::integer end`,
  // Follows from the definition of a cohort, and has no column.
  HOUR_CATEGORY: sql`null`,
}

function level(characteristic: CharacteristicCode, code: string): number {
  return levelIndex(characteristicOf(characteristic), code)
}

/** The place of a code in its list; what is missing, and what the list does not know, is unknown. */
function byCode(characteristic: CharacteristicCode, column: string): RawBuilder<unknown> {
  const codes = characteristicOf(characteristic).levels.map(({ code }) => code)
  const places = codes.map((code, place) => sql`when ${code} then ${place}::integer`)
  const unknown = level(characteristic, 'UNKNOWN')
  return sql`case ${sql.ref(column)} ${sql.join(places, sql` `)} else ${unknown}::integer end`
}

function byLimit(
  characteristic: CharacteristicCode,
  value: RawBuilder<unknown>,
  limits: readonly LevelLimit[],
  known: RawBuilder<unknown> = sql`${value} is not null`,
): RawBuilder<unknown> {
  const places = limits.map(({ code, under }) =>
    under === Infinity
      ? sql`else ${level(characteristic, code)}::integer`
      : sql`when ${value} < ${under}::integer then ${level(characteristic, code)}::integer`,
  )
  const unknown = level(characteristic, 'UNKNOWN')
  return sql`case when (${known}) is not true then ${unknown}::integer ${sql.join(places, sql` `)} end`
}

function yesUnder(characteristic: CharacteristicCode, value: RawBuilder<unknown>, under: number): RawBuilder<unknown> {
  const [yes, no, unknown] = ['Y', 'N', 'UNKNOWN'].map((code) => level(characteristic, code))
  return sql`case when ${value} < ${under}::integer then ${yes}::integer
    when ${value} is not null then ${no}::integer else ${unknown}::integer end`
}
