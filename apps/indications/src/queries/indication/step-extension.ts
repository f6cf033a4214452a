import { recordAccess } from '@kraamketen/audit'
import type { Transaction } from 'kysely'
import type { ExtensionState } from '../../rules/indication/extension-state.ts'
import type { DB } from '../tables.ts'
import { EXTENSION_COLUMNS, type ExtensionRequest } from './extension-request.ts'

/** The request, held until the end of the transaction, so that two who decide at once do so one after the other. */
export async function holdExtension(trx: Transaction<DB>, id: string): Promise<ExtensionRequest | null> {
  const row = await trx
    .selectFrom('extensionRequest')
    .select(EXTENSION_COLUMNS)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return (row as ExtensionRequest | undefined) ?? null
}

/** Brings a held request to its end, with a line in the log. */
export async function stepExtension(
  trx: Transaction<DB>,
  { id, clientId }: ExtensionRequest,
  to: Exclude<ExtensionState, 'REQUESTED'>,
  by: { readonly subject: string; readonly name: string; readonly reason: string | null },
): Promise<void> {
  const decided = { decidedAt: new Date(), decidedBySubject: by.subject, decidedByName: by.name }
  await trx
    .updateTable('extensionRequest')
    .set({ state: to, decisionReason: by.reason, ...(to === 'WITHDRAWN' ? {} : decided) })
    .where('id', '=', id)
    .execute()
  await recordAccess(trx, [
    {
      action: 'UPDATE',
      type: `extension.${to.toLowerCase()}`,
      clientId,
      objectType: 'extension-request',
      objectId: id,
    },
  ])
}
