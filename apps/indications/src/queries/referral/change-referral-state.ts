import type { Transaction } from 'kysely'
import { type Transition, type Verdict, judgeTransition } from '../../rules/referral/judge-transition.ts'
import { type Party, type ReferralState, partyOf } from '../../rules/referral/referral-state.ts'
import { hasIndication } from '../indication/indications.ts'
import { type Step, holdReferral, stepReferral } from './step-referral.ts'
import type { DB } from '../tables.ts'

export type StateChange =
  | { readonly outcome: 'CHANGED' | 'NOT_FOUND' }
  | {
      readonly outcome: 'REFUSED'
      readonly verdict: Verdict & { allowed: false }
      readonly from: ReferralState
      readonly party: Party
    }

/** Brings a referral to another state, judged on the state it is in at this moment. */
export async function changeReferralState(trx: Transaction<DB>, id: string, step: Step): Promise<StateChange> {
  const referral = await holdReferral(trx, id)
  const party = referral === null ? null : partyOf(referral, step.organisation)
  if (referral === null || party === null) return { outcome: 'NOT_FOUND' }
  const transition: Transition = {
    from: referral.state,
    to: step.to,
    party,
    declineReason: step.declineReason,
    reason: step.reason,
    hasIndication: step.to === 'INDICATED' && (await hasIndication(trx, id)),
  }
  const verdict = judgeTransition(transition)
  if (!verdict.allowed) return { outcome: 'REFUSED', verdict, from: referral.state, party }
  await stepReferral(trx, referral, step)
  return { outcome: 'CHANGED' }
}
