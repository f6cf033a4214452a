import { sql } from 'kysely'
import { characteristicOf, levelIndex } from '../rules/characteristics.ts'
import type { ImportSession } from './import-session.ts'
import { partitionOf } from './release-partitions.ts'

/** How much of one file finds its counterpart in another. */
export interface Link {
  readonly link: string
  readonly rows: number
  readonly linked: number
}

/** Link rates of a release, once its pairs and spending stand. */
export async function releaseLinks({ db }: ImportSession, release: number): Promise<readonly Link[]> {
  const unknownRegion = levelIndex(characteristicOf('GGD_REGION'), 'UNKNOWN')
  const pair = sql.table(`cohorts.${partitionOf('pair', release)}`)
  const spending = sql.table(`cohorts.${partitionOf('spending', release)}`)
  const { rows } = await sql<Link>`
    select link, rows::integer, linked::integer from (
      select 'BIRTH_TO_MOTHER_IN_CBS' as link, (select count(*) from pg_temp.staged_births) as rows, (
        select count(*) from pg_temp.staged_births b where exists (
          select from pg_temp.staged_persons p
          where p.person = b.mother and p.year = extract(year from b.born_on)::smallint
        )
      ) as linked
      union all
      select 'LIVE_BIRTH_TO_CHILD_IN_CBS', (select count(*) from pg_temp.staged_births where outcome = 'LIVE'), (
        select count(*) from pg_temp.staged_births b
        where outcome = 'LIVE' and exists (select from pg_temp.staged_persons p where p.person = b.child)
      )
      union all
      select 'BIRTH_TO_SPENDING_OF_MOTHER', (select count(*) from pg_temp.staged_births), (
        select count(*) from pg_temp.staged_births b where exists (
          select from ${spending} s where s.person = b.mother and s.year = extract(year from b.born_on)::smallint
        )
      )
      union all
      select 'BIRTH_TO_STAY', (select count(*) from pg_temp.staged_births),
        (select count(*) from pg_temp.hospital_nights)
      union all
      select 'BIRTH_TO_CLAIM', count(*), count(received_minutes) from ${pair}
      union all
      select 'CLAIM_TO_INDICATED_HOURS', count(received_minutes), count(indicated_minutes) from ${pair}
      union all
      select 'BIRTH_TO_GGD_REGION', count(*), count(*) filter (where ggd_region <> ${unknownRegion}::integer) from ${pair}
    ) as counted
  `.execute(db)
  return rows
}

/** Characteristics with a value outside their list, by column; none, or the derivation is wrong. */
export async function levelsOutsideLists(
  { db }: ImportSession,
  release: number,
  lists: readonly { readonly column: string; readonly levels: number }[],
): Promise<readonly string[]> {
  const outside = lists.map(
    ({ column, levels }) =>
      sql`case when min(${sql.ref(column)}) < 0 or max(${sql.ref(column)}) >= ${levels}::integer then ${column} end`,
  )
  const { rows } = await sql<{ outside: readonly string[] }>`
    select array_remove(array[${sql.join(outside)}]::text[], null) as outside
    from ${sql.table(`cohorts.${partitionOf('pair', release)}`)}
  `.execute(db)
  return rows[0]?.outside ?? []
}
