import type { IsoDate } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { RaiseRow } from '../../rules/scenario/floor-raise.ts'
import type { DB } from '../tables.ts'

/**
 * What families lack to a higher floor, by region and week of birth or due date, of all organisations together. Nobody
 * is read, and who may not ask gets nothing.
 */
export async function floorRaiseRows(
  trx: Transaction<DB>,
  from: IsoDate,
  until: IsoDate,
  floors: { readonly fromHours: number; readonly toHours: number },
): Promise<RaiseRow[]> {
  const { rows } = await sql<RaiseRow>`
    select * from indications.floor_raise(${from}, ${until}, ${floors.fromHours}, ${floors.toHours})
  `.execute(trx)
  return rows
}
