import { sql, type Transaction } from 'kysely'

/**
 * Which of these clients the viewer may see: those that her organisation has a care relationship with, or herself.
 * Needed because "nothing is recorded of her" and "she is not yours to see" have no rows alike.
 */
export async function visibleClients<Tables>(
  trx: Transaction<Tables>,
  clientIds: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await sql<{ clientId: string }>`
    select distinct client_id from access.visible_client where client_id = any(${clientIds}::uuid[])
  `.execute(trx)
  return rows.map(({ clientId }) => clientId)
}
