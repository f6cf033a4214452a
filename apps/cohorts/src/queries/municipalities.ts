import type { ReadonlyKysely } from 'kysely/readonly'
import type { DB } from './tables.ts'

export interface Municipality {
  readonly code: string
  readonly name: string
}

/** The municipalities with these codes; unknown ones are absent. */
export async function municipalitiesByCode(
  db: ReadonlyKysely<DB>,
  codes: readonly string[],
): Promise<Map<string, Municipality>> {
  const rows = await db.selectFrom('municipality').select(['code', 'name']).where('code', 'in', codes).execute()
  return new Map(rows.map((row) => [row.code, row]))
}
