import { sql } from 'kysely'
import { OBSERVATION } from '../rules/derivation/observation-windows.ts'
import type { ImportSession } from './import-session.ts'

/**
 * By child: whether it died within 28 days, and the first calendar year in which it or its mother died or left the
 * country after the birth, from which on a year of spending is not whole. A child without a row has neither.
 */
export async function deriveDepartures({ db }: ImportSession): Promise<void> {
  await sql`
    create temporary table departures on commit drop as
    with left_on as (
      select person, died_on as day, true as died from pg_temp.staged_persons where died_on is not null
      union all
      select person, emigrated_on, false from pg_temp.staged_persons where emigrated_on is not null
    ), of_birth as (
      select b.child, b.born_on, l.day, l.died as child_died
      from left_on l join pg_temp.staged_births b on b.child = l.person
      union all
      select b.child, b.born_on, l.day, false
      from left_on l join pg_temp.staged_births b on b.mother = l.person
    )
    select
      child,
      bool_or(child_died and day < born_on + ${OBSERVATION.neonatalDays}::integer) as died_within_28_days,
      min(extract(year from day))::smallint as left_in_year
    from of_birth where day >= born_on group by child
  `.execute(db)
  await sql`analyze pg_temp.departures`.execute(db)
}
