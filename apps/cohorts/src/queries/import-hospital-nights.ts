import { sql } from 'kysely'
import { OBSERVATION } from '../rules/derivation/observation-windows.ts'
import type { ImportSession } from './import-session.ts'

/**
 * Hospital days after the birth, by child (NL: ligdagen): the nights from that of the birth on that the mother, or the
 * child, spent in hospital, whichever is more. Stays that overlap count a night once; nights before the birth and stays
 * of a day count none.
 *
 * A child without a row had no night.
 */
export async function deriveHospitalNights({ db }: ImportSession): Promise<void> {
  await sql`
    create temporary table hospital_nights on commit drop as
    with of_birth as (
      select b.child, s.person, greatest(s.admitted_on, b.born_on) as first_night, s.discharged_on as until
      from pg_temp.staged_stays s
      join (
        select child, child as person, born_on from pg_temp.staged_births
        union all
        select child, mother, born_on from pg_temp.staged_births
      ) b on b.person = s.person
      where s.stay = 'CLINICAL'
        and s.admitted_on <= b.born_on + ${OBSERVATION.stayStartsWithinDays}::integer
        and s.discharged_on >= b.born_on
    ), in_order as (
      select *, max(until) over (
        partition by child, person order by first_night, until rows between unbounded preceding and 1 preceding
      ) as counted_until
      from of_birth
    ), of_person as (
      select child, person, sum(greatest(0, until - greatest(first_night, counted_until))) as nights
      from in_order group by child, person
    )
    select child, max(nights)::integer as nights from of_person group by child
  `.execute(db)
  await sql`analyze pg_temp.hospital_nights`.execute(db)
}
