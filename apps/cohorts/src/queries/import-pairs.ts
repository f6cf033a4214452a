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
 * @returns how many
 */
export async function derivePairs({ db }: ImportSession, options: PairOptions): Promise<number> {
  const characteristics = CHARACTERISTICS.filter(({ column }) => column !== null)
  const columns = sql.join(characteristics.map(({ column }) => sql.ref(column as string)))
  const levels = sql.join(characteristics.map(({ code }) => sql`(${LEVEL_OF[code]})::smallint`))
  const { numAffectedRows = 0n } = await sql`
    with described as (
      select
        b.*, m.municipality, m.urbanity, m.origin, m.education, m.income_quintile, m.problematic_debt, m.single_parent,
        m.multiply_vulnerable,
        (
          extract(year from b.born_on)::integer * 12 + extract(month from b.born_on)::integer
          - left(m.born_in, 4)::integer * 12 - right(m.born_in, 2)::integer
        ) / 12 as mother_years,
        r.ggd_region_code, coalesce(h.nights, 0) as nights,
        c.received_minutes, c.indicated_minutes, d.died_within_28_days, d.left_in_year
      from pg_temp.staged_births b
      left join pg_temp.staged_persons m on m.person = b.mother and m.year = extract(year from b.born_on)::smallint
      left join cohorts.region_mapping r on r.municipality_code = m.municipality
        and coalesce(${options.municipalDivisionOn}::date, b.born_on)
          between r.valid_from and coalesce(r.valid_until, 'infinity')
      left join pg_temp.hospital_nights h on h.child = b.child
      left join pg_temp.received c on c.child = b.child
      left join pg_temp.departures d on d.child = b.child
    )
    insert into ${sql.table(`cohorts.${partitionOf('pair', options.release)}`)} (
      release_number, row, child, mother, record_key, received_minutes, indicated_minutes, born_on, live_born,
      plurality, gestational_days, died_within_28_days, hospital_days, late_december, left_in_year, ${columns}
    )
    select
      ${options.release}::smallint, (row_number() over (order by born_on, child) - 1)::integer, child, mother,
      hashint8extended(child, ${options.keySeed}::bigint) & 4294967295, received_minutes, indicated_minutes, born_on,
      (outcome = 'LIVE')::integer::smallint, plurality, gestational_days,
      coalesce(died_within_28_days, false)::integer::smallint, nights::smallint,
      (extract(month from born_on) = 12 and extract(day from born_on) >= ${LATE_DECEMBER_FROM}::integer)::integer::smallint,
      left_in_year, ${levels}
    from described order by born_on, child
  `.execute(db)
  return Number(numAffectedRows)
}

const LEVEL_OF: Readonly<
  Record<Exclude<CharacteristicCode, 'HOUR_CATEGORY'>, RawBuilder<unknown>> & Record<string, RawBuilder<unknown>>
> = {
  BIRTH_YEAR: sql`extract(year from born_on) - ${FIRST_BIRTH_YEAR}::integer`,
  BIRTH_MONTH: sql`extract(month from born_on) - 1`,
  BIRTH_WEEK: sql`extract(week from born_on) - 1`,
  MOTHER_AGE: byLimit(
    'MOTHER_AGE',
    sql`case when mother_years between ${PLAUSIBLE_MOTHER_AGE.from}::integer and ${PLAUSIBLE_MOTHER_AGE.until}::integer
      then mother_years end`,
    MOTHER_AGE_LIMITS,
  ),
  ORIGIN: byCode('ORIGIN', 'origin'),
  EDUCATION: byCode('EDUCATION', 'education'),
  INCOME_QUINTILE: byCode('INCOME_QUINTILE', 'income_quintile'),
  PROBLEMATIC_DEBT: byCode('PROBLEMATIC_DEBT', 'problematic_debt'),
  SINGLE_PARENT: byCode('SINGLE_PARENT', 'single_parent'),
  MULTIPLY_VULNERABLE: byCode('MULTIPLY_VULNERABLE', 'multiply_vulnerable'),
  URBANITY: byCode('URBANITY', 'urbanity'),
  BIRTH_ORDER: byLimit('BIRTH_ORDER', sql`birth_order`, BIRTH_ORDER_LIMITS),
  GGD_REGION: byCode('GGD_REGION', 'ggd_region_code'),
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
): RawBuilder<unknown> {
  const places = limits.map(({ code, under }) =>
    under === Infinity
      ? sql`when ${value} is not null then ${level(characteristic, code)}::integer`
      : sql`when ${value} < ${under}::integer then ${level(characteristic, code)}::integer`,
  )
  return sql`case ${sql.join(places, sql` `)} else ${level(characteristic, 'UNKNOWN')}::integer end`
}

function yesUnder(characteristic: CharacteristicCode, value: RawBuilder<unknown>, under: number): RawBuilder<unknown> {
  const [yes, no, unknown] = ['Y', 'N', 'UNKNOWN'].map((code) => level(characteristic, code))
  return sql`case when ${value} < ${under}::integer then ${yes}::integer
    when ${value} is not null then ${no}::integer else ${unknown}::integer end`
}
