import type { ReadonlyKysely } from 'kysely/readonly'
import type { DB } from './tables.ts'

/** A region of the municipal health services, with its place on the tile map. */
export interface GgdRegion {
  readonly code: string
  readonly name: string
  readonly tileColumn: number
  readonly tileRow: number
}

/** All regions, by name. */
export function ggdRegions(db: ReadonlyKysely<DB>): Promise<readonly GgdRegion[]> {
  return db.selectFrom('ggdRegion').selectAll().orderBy('name').execute()
}

/** The regions with these codes; unknown ones are absent. */
export async function ggdRegionsByCode(
  db: ReadonlyKysely<DB>,
  codes: readonly string[],
): Promise<Map<string, GgdRegion>> {
  const rows = await db.selectFrom('ggdRegion').selectAll().where('code', 'in', codes).execute()
  return new Map(rows.map((row) => [row.code, row]))
}
