import type { Transaction } from 'kysely'
import { logDossier } from './log-dossier.ts'
import type { DB } from '../tables.ts'

/** Marks a signal as read by the viewer's organisation; again, or at once, changes nothing. False: not found. */
export async function markSignalRead(trx: Transaction<DB>, id: string): Promise<boolean> {
  const signal = await trx.selectFrom('signal').select(['id', 'clientId']).where('id', '=', id).executeTakeFirst()
  if (signal === undefined) return false
  const first = await trx
    .insertInto('signalReading')
    .values({ signalId: signal.id, clientId: signal.clientId })
    .onConflict((conflict) => conflict.doNothing())
    .returning('signalId')
    .executeTakeFirst()
  if (first !== undefined) await logDossier(trx, 'UPDATE', 'signal', [signal])
  return true
}
