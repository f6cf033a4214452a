import { recordAccess } from '@kraamketen/audit'
import type { Transaction } from 'kysely'
import { visibleClients } from './visible-clients.ts'

/** What is said in the log of a reading: what was done, and what it was done to. */
interface Reading {
  readonly type: string
  readonly objectType: string
}

/**
 * Rows by client, each client with its line in the log. One of whom nothing is recorded has an empty list; one that the
 * viewer may not see is absent.
 * @param clientIds who was asked about
 * @param rows what row security let through of them, in the order that they are wanted in
 */
export async function ofVisibleClients<Tables, Row extends { readonly clientId: string }>(
  trx: Transaction<Tables>,
  clientIds: readonly string[],
  { type, objectType }: Reading,
  rows: readonly Row[],
): Promise<Map<string, readonly Row[]>> {
  const visible = await visibleClients(trx, clientIds)
  await recordAccess(
    trx,
    visible.map((clientId) => ({ action: 'READ', type, clientId, objectType, objectId: null })),
  )
  const rowsOf = Map.groupBy(rows, ({ clientId }) => clientId)
  return new Map(visible.map((clientId) => [clientId, rowsOf.get(clientId) ?? []]))
}
