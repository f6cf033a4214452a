import type { IsoDate } from '@kraamketen/kraamzorg'
import type { Transaction } from 'kysely'
import { demonstrationCover } from '../../demonstration/cover.ts'
import { clientIdOf } from '../../demonstration/demonstration-client.ts'
import type { DB } from '../tables.ts'

/**
 * Stores what these invented clients declared about their insurance; what is there already stays as it is.
 *
 * @returns how many declarations were written
 */
export async function storeCover(trx: Transaction<DB>, numbers: readonly number[], today: IsoDate): Promise<number> {
  const rows = numbers.flatMap((number) => {
    const cover = demonstrationCover(number, today)
    return cover === null ? [] : [{ ...cover, clientId: clientIdOf(number) }]
  })
  if (rows.length === 0) return 0
  const inserted = await trx
    .insertInto('supplementaryCover')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(inserted.numInsertedOrUpdatedRows ?? 0n)
}
