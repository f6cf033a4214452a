import { recordAccess } from '@kraamketen/audit'
import { type Transaction, sql } from 'kysely'
import type { DB } from '../tables.ts'
import { type HeldHandover, holdHandover } from './hold-handover.ts'

export type Receipt =
  { readonly outcome: 'RECEIVED' | 'NOT_FOUND' } | { readonly outcome: 'REPLACED'; readonly by: string }

/** Confirms that a handover was received, once: who confirms again changes nothing. */
export async function receiveHandover(
  trx: Transaction<DB>,
  id: string,
  by: { readonly name: string; readonly organisation: string },
): Promise<Receipt> {
  const handover = await holdHandover(trx, id, by.organisation)
  if (handover === null) return { outcome: 'NOT_FOUND' }
  if (handover.receivedAt === null && handover.replacedBy !== null) {
    return { outcome: 'REPLACED', by: handover.replacedBy }
  }
  await confirm(trx, handover, by.name)
  return { outcome: 'RECEIVED' }
}

/** Writes down, once, that a held handover has come in. */
export async function confirm(trx: Transaction<DB>, handover: HeldHandover, byName: string): Promise<void> {
  if (handover.receivedAt !== null) return
  await trx
    .updateTable('handover')
    .set({ receivedAt: sql`now()`, receivedByName: byName })
    .where('id', '=', handover.id)
    .execute()
  await recordAccess(trx, [
    {
      action: 'UPDATE',
      type: 'handover.receive',
      clientId: handover.clientId,
      objectType: 'handover',
      objectId: handover.id,
    },
  ])
}
