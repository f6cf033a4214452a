import { type Transaction, sql } from 'kysely'
import type { DB } from '../tables.ts'
import { HANDOVER_COLUMNS, type Handover, logHandovers } from './handover.ts'

/** The handovers with these ids that the viewer may see, logged; others are absent. */
export async function handoversById(trx: Transaction<DB>, ids: readonly string[]): Promise<Map<string, Handover>> {
  const rows = await trx
    .selectFrom('handover')
    .select(HANDOVER_COLUMNS)
    .where('handover.id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  await logHandovers(trx, rows)
  return new Map((rows as unknown as Handover[]).map((row) => [row.id, row]))
}

/** Every visible version of the handovers of each of these clients, newest first, logged. */
export async function handoversOfClients(
  trx: Transaction<DB>,
  clientIds: readonly string[],
): Promise<Map<string, Handover[]>> {
  const rows = await handoversOf(trx, 'handover.clientId', clientIds)
  return Map.groupBy(rows, ({ clientId }) => clientId)
}

/** Every visible version of the handover of each of these children, newest first, logged. */
export async function handoversOfChildren(
  trx: Transaction<DB>,
  childIds: readonly string[],
): Promise<Map<string, Handover[]>> {
  const rows = await handoversOf(trx, 'handover.childId', childIds)
  return Map.groupBy(rows, ({ childId }) => childId)
}

async function handoversOf(
  trx: Transaction<DB>,
  column: 'handover.clientId' | 'handover.childId',
  ids: readonly string[],
): Promise<Handover[]> {
  const rows = await trx
    .selectFrom('handover')
    .select(HANDOVER_COLUMNS)
    .where(column, '=', sql<string>`any(${ids}::uuid[])`)
    .orderBy('handover.sentAt', 'desc')
    .orderBy('handover.version', 'desc')
    .execute()
  await logHandovers(trx, rows)
  return rows as unknown as Handover[]
}
