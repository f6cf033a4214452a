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

/** Link rates that the pairs of a release show. */
export async function pairLinks({ db }: ImportSession, release: number): Promise<readonly Link[]> {
  const unknownRegion = levelIndex(characteristicOf('GGD_REGION'), 'UNKNOWN')
  const { rows } = await sql<Link>`
    select link, rows, linked from (
      select
        count(*)::integer as births,
        count(received_minutes)::integer as claims,
        count(indicated_minutes)::integer as indicated,
        (count(*) filter (where ggd_region <> ${unknownRegion}::integer))::integer as regions
      from ${sql.table(`cohorts.${partitionOf('pair', release)}`)}
    ) as counted
    cross join lateral (values
      ('BIRTH_TO_CLAIM', births, claims),
      ('CLAIM_TO_INDICATED_HOURS', claims, indicated),
      ('BIRTH_TO_GGD_REGION', births, regions)
    ) as links (link, rows, linked)
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
