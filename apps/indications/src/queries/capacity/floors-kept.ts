import { type Transaction, sql } from 'kysely'
import type { DB } from '../tables.ts'

/** Whether the divisions of a region and week kept everybody at the floor, by `GG6106/2026-11-23`; absent without one. */
export async function floorsKept(trx: Transaction<DB>, weeks: readonly string[]): Promise<Map<string, boolean>> {
  const { rows } = await sql<{ week: string; floorKept: boolean }>`
    select asked.week, division_floor.floor_kept
    from unnest(${weeks}::text[]) as asked (week)
    join indications.division_floor
      on division_floor.region_code = split_part(asked.week, '/', 1)
      and division_floor.week_start = split_part(asked.week, '/', 2)::date
  `.execute(trx)
  return new Map(rows.map(({ week, floorKept }) => [week, floorKept]))
}
