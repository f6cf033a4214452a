import { recordAccess } from '@kraamketen/audit'
import { type Transaction, sql } from 'kysely'
import type { DB } from '../tables.ts'
import { EXTENSION_COLUMNS, type ExtensionRequest } from './extension-request.ts'

/** The requests with these ids that the viewer may see, logged; others are absent. */
export async function extensionRequestsById(
  trx: Transaction<DB>,
  ids: readonly string[],
): Promise<Map<string, ExtensionRequest>> {
  const rows = await trx
    .selectFrom('extensionRequest')
    .select(EXTENSION_COLUMNS)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  await logExtensionRequests(trx, rows)
  return new Map(rows.map((row) => [row.id, row as ExtensionRequest]))
}

/** The visible requests of each of these clients, newest first, logged. */
export async function extensionRequestsOfClients(
  trx: Transaction<DB>,
  clientIds: readonly string[],
): Promise<Map<string, ExtensionRequest[]>> {
  const rows = await trx
    .selectFrom('extensionRequest')
    .select(EXTENSION_COLUMNS)
    .where('clientId', '=', sql<string>`any(${clientIds}::uuid[])`)
    .orderBy('requestedAt', 'desc')
    .orderBy('id', 'desc')
    .execute()
  await logExtensionRequests(trx, rows)
  return Map.groupBy(rows as ExtensionRequest[], ({ clientId }) => clientId)
}

export function logExtensionRequests(
  trx: Transaction<DB>,
  rows: readonly { id: string; clientId: string }[],
): Promise<void> {
  return recordAccess(
    trx,
    rows.map(({ id, clientId }) => ({
      action: 'READ',
      type: 'extension.read',
      clientId,
      objectType: 'extension-request',
      objectId: id,
    })),
  )
}
