import { type Transaction, sql } from 'kysely'
import type { WaitingListStep } from '../../rules/capacity/waiting-list-step.ts'
import type { DB } from '../tables.ts'

export interface WaitingListEvent {
  readonly fromStep: WaitingListStep | null
  readonly toStep: WaitingListStep
  readonly at: Date
  readonly byName: string
  readonly organisation: string | null
  readonly reason: string | null
}

/** Every step of each of these entries, oldest first. The entries were logged when they were read. */
export async function waitingListHistory(
  trx: Transaction<DB>,
  entryIds: readonly string[],
): Promise<Map<string, WaitingListEvent[]>> {
  const rows = await trx
    .selectFrom('waitingListEvent')
    .select(['entryId', 'fromStep', 'toStep', 'at', 'byName', 'organisation', 'reason'])
    .where('entryId', '=', sql<string>`any(${entryIds}::uuid[])`)
    .orderBy('at')
    .orderBy('id')
    .execute()
  const history = new Map<string, WaitingListEvent[]>()
  for (const { entryId, ...event } of rows) {
    history.set(entryId, [...(history.get(entryId) ?? []), event as WaitingListEvent])
  }
  return history
}
