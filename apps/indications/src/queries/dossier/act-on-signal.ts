import type { IsoDate } from '@kraamketen/kraamzorg'
import type { Transaction } from 'kysely'
import { logDossier } from './log-dossier.ts'
import type { DB } from '../tables.ts'

export interface SignalAction {
  readonly action: string | null
  readonly actionOn: IsoDate | null
  readonly agreedWithParents: string | null
}

export type SignalActionResult = { readonly outcome: 'CHANGED' | 'NOT_FOUND' | 'THERE_ALREADY' }

/** Records what was done on a signal of the viewer's organisation. What is written is never written over. */
export async function actOnSignal(
  trx: Transaction<DB>,
  id: string,
  organisation: string,
  { action, actionOn, agreedWithParents }: SignalAction,
): Promise<SignalActionResult> {
  const held = await trx
    .selectFrom('signal')
    .select(['id', 'clientId', 'action', 'agreedWithParents'])
    .where('id', '=', id)
    .where('organisation', '=', organisation)
    .forUpdate()
    .executeTakeFirst()
  if (held === undefined) return { outcome: 'NOT_FOUND' }
  if ((action !== null && held.action !== null) || (agreedWithParents !== null && held.agreedWithParents !== null)) {
    return { outcome: 'THERE_ALREADY' }
  }
  await trx
    .updateTable('signal')
    .set({
      ...(action === null ? {} : { action, actionOn }),
      ...(agreedWithParents === null ? {} : { agreedWithParents }),
    })
    .where('id', '=', id)
    .execute()
  await logDossier(trx, 'UPDATE', 'signal', [held])
  return { outcome: 'CHANGED' }
}
