import { type Transaction, sql } from 'kysely'
import type { DeclineReason, ReferralState } from '../../rules/referral/referral-state.ts'
import type { DB } from '../tables.ts'

export interface ReferralEvent {
  readonly referralId: string
  readonly fromState: ReferralState | null
  readonly toState: ReferralState
  readonly at: Date
  readonly byName: string
  readonly organisation: string
  readonly declineReason: DeclineReason | null
  readonly reason: string | null
}

/** The steps of each of these referrals, oldest first. The referral itself was read, and logged, before. */
export async function referralHistory(
  trx: Transaction<DB>,
  referralIds: readonly string[],
): Promise<Map<string, ReferralEvent[]>> {
  const rows = await trx
    .selectFrom('referralEvent')
    .select(['referralId', 'fromState', 'toState', 'at', 'byName', 'organisation', 'declineReason', 'reason'])
    .where('referralId', '=', sql<string>`any(${referralIds}::uuid[])`)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return Map.groupBy(rows as ReferralEvent[], ({ referralId }) => referralId)
}
