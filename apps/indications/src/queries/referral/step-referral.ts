import { recordAccess } from '@kraamketen/audit'
import { type Transaction, sql } from 'kysely'
import { type DeclineReason, type ReferralState, isFinal } from '../../rules/referral/referral-state.ts'
import { REFERRAL_COLUMNS, type Referral } from './referral.ts'
import type { DB } from '../tables.ts'

/** The referral, held until the end of the transaction, so that two who step at once step one after the other. */
export async function holdReferral(trx: Transaction<DB>, id: string): Promise<Referral | null> {
  const row = await trx
    .selectFrom('referral')
    .select(REFERRAL_COLUMNS)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return (row as Referral | undefined) ?? null
}

export interface Step {
  readonly to: ReferralState
  readonly organisation: string
  readonly byName: string
  readonly declineReason: DeclineReason | null
  readonly reason: string | null
  /** Why she may have two kraamzorg organisations; kept as the reason of the step. */
  readonly doubleRegistrationReason?: string | null
}

/** Days after the end of the care that its giver still sees the client, to finish the file; without care there is none. */
const RELATIONSHIP_RUNS_ON_DAYS = 14

/** Brings a held referral to its next state, with a line in its history and in the log. */
export async function stepReferral(trx: Transaction<DB>, referral: Referral, step: Step): Promise<void> {
  const { to, organisation, byName, declineReason } = step
  const reason = step.reason ?? step.doubleRegistrationReason ?? null
  await trx
    .updateTable('referral')
    .set({ state: to, stateSince: sql`now()` })
    .where('id', '=', referral.id)
    .execute()
  await trx
    .insertInto('referralEvent')
    .values({
      referralId: referral.id,
      fromState: referral.state,
      toState: to,
      organisation,
      byName,
      declineReason,
      reason,
    })
    .execute()
  if (isFinal(to)) {
    const runsOn = to === 'DECLINED' || to === 'WITHDRAWN' ? 0 : RELATIONSHIP_RUNS_ON_DAYS
    await sql`
      update access.care_relationship set ends_on = current_date + ${runsOn}::int
      where client_id = ${referral.clientId} and organisation = ${referral.recipient}
        and source = ${`referral ${referral.id}`} and ends_on is null
    `.execute(trx)
  }
  await recordAccess(trx, [
    {
      action: 'UPDATE',
      type: 'referral.step',
      clientId: referral.clientId,
      objectType: 'referral',
      objectId: referral.id,
    },
  ])
}
