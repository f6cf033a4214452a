import { recordAccess } from '@kraamketen/audit'
import { type Transaction, sql } from 'kysely'
import {
  type WaitingListStep,
  type WaitingListVerdict,
  judgeWaitingListStep,
} from '../../rules/capacity/waiting-list-step.ts'
import type { DB } from '../tables.ts'

export interface WaitingListStepRequest {
  readonly to: WaitingListStep
  readonly placedWith: string | null
  readonly reason: string | null
  readonly byName: string
  readonly organisation: string | null
}

export type WaitingListChange =
  | { readonly outcome: 'CHANGED' | 'NOT_FOUND' }
  | {
      readonly outcome: 'REFUSED'
      readonly verdict: WaitingListVerdict & { allowed: false }
      readonly from: WaitingListStep
    }

/** Brings an entry a step further or off the list, judged on the step it is at when it is held. */
export async function stepWaitingList(
  trx: Transaction<DB>,
  id: string,
  { to, placedWith, reason, byName, organisation }: WaitingListStepRequest,
): Promise<WaitingListChange> {
  const entry = await trx
    .selectFrom('waitingListEntry')
    .select(['clientId', 'step'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (entry === undefined) return { outcome: 'NOT_FOUND' }
  const from = entry.step as WaitingListStep
  const verdict = judgeWaitingListStep({ from, to, placedWith, reason })
  if (!verdict.allowed) return { outcome: 'REFUSED', verdict, from }
  await trx
    .updateTable('waitingListEntry')
    .set({ step: to, stepSince: sql`now()`, placedWith })
    .where('id', '=', id)
    .execute()
  await trx
    .insertInto('waitingListEvent')
    .values({ entryId: id, fromStep: from, toStep: to, byName, organisation, reason })
    .execute()
  await recordAccess(trx, [
    {
      action: 'UPDATE',
      type: 'waiting-list.step',
      clientId: entry.clientId,
      objectType: 'waiting-list-entry',
      objectId: id,
    },
  ])
  return { outcome: 'CHANGED' }
}
