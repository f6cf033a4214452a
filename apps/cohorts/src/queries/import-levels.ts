import { sql } from 'kysely'
import type { ImportSession } from './import-session.ts'
import { partitionOf } from './release-partitions.ts'

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
