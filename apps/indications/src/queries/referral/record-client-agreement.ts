import { recordAccess } from '@kraamketen/audit'
import type { IsoDate } from '@kraamketen/kraamzorg'
import type { Transaction } from 'kysely'
import { type ClientAgreement, nextAgreements } from '../../rules/referral/client-agreement.ts'
import { partyOf } from '../../rules/referral/referral-state.ts'
import { holdReferral } from './step-referral.ts'
import type { DB } from '../tables.ts'

export interface Agreement {
  readonly referralId: string
  readonly agreement: ClientAgreement
  readonly on: IsoDate
}

export type AgreementRecording =
  | { readonly outcome: 'RECORDED' | 'REPEATED' | 'NOT_FOUND' }
  | { readonly outcome: 'EARLIER_DAY'; readonly since: IsoDate }
  | {
      readonly outcome: 'REFUSED'
      readonly current: ClientAgreement | null
      readonly allowed: readonly ClientAgreement[]
    }

/** Records what she herself says to a referral, judged on what she said before and the state it is in. */
export async function recordClientAgreement(
  trx: Transaction<DB>,
  { referralId, agreement, on }: Agreement,
  organisation: string,
): Promise<AgreementRecording> {
  const referral = await holdReferral(trx, referralId)
  if (referral === null || partyOf(referral, organisation) === null) return { outcome: 'NOT_FOUND' }
  const { clientId, clientAgreement: current, clientAgreementOn: since } = referral
  if (current === agreement && since === on) return { outcome: 'REPEATED' }
  const allowed = nextAgreements(referral.state, current)
  if (!allowed.includes(agreement)) return { outcome: 'REFUSED', current, allowed }
  if (since !== null && on < since) return { outcome: 'EARLIER_DAY', since }
  await trx
    .updateTable('referral')
    .set({ clientAgreement: agreement, clientAgreementOn: on })
    .where('id', '=', referralId)
    .execute()
  await recordAccess(trx, [
    { action: 'UPDATE', type: 'referral.agreement', clientId, objectType: 'referral', objectId: referralId },
  ])
  return { outcome: 'RECORDED' }
}
