import { type Transaction, sql } from 'kysely'
import type { IsoDate } from '@kraamketen/kraamzorg'
import type { DB } from '../tables.ts'

export interface ChildPlace {
  readonly childId: string
  readonly from: IsoDate | null
  readonly municipalityCode: string | null
}

/** In which municipalities each of these children has lived, in order of time. The child was read, and logged, before. */
export async function childPlaces(
  trx: Transaction<DB>,
  childIds: readonly string[],
): Promise<Map<string, ChildPlace[]>> {
  const { rows } = await sql<{ childId: string; movedOn: IsoDate | null; municipalityCode: string | null }>`
    select child_id, moved_on, municipality_code from indications.child_places(${childIds}::uuid[])
  `.execute(trx)
  const places = rows.map(({ childId, movedOn, municipalityCode }) => ({ childId, from: movedOn, municipalityCode }))
  return Map.groupBy(places, ({ childId }) => childId)
}
