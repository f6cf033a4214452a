import type { IsoDate } from '@kraamketen/kraamzorg'
import type { Transaction } from 'kysely'
import { type Transition, type Verdict, judgeTransition } from '../../rules/referral/judge-transition.ts'
import type { ReferralKind } from '../../rules/referral/referral-request.ts'
import { type Party, type ReferralState, partyOf } from '../../rules/referral/referral-state.ts'
import { type Elsewhere, registeredElsewhere } from '../registration/registered-elsewhere.ts'
import { hasIndication } from '../indication/indications.ts'
import { type Step, holdReferral, stepReferral } from './step-referral.ts'
import type { DB } from '../tables.ts'

export type StateChange =
  | ({ readonly outcome: 'REGISTERED_ELSEWHERE' } & Elsewhere)
  | { readonly outcome: 'CHANGED' | 'NOT_FOUND' }
  | {
      readonly outcome: 'REFUSED'
      readonly verdict: Verdict & { allowed: false }
      readonly from: ReferralState
      readonly party: Party
      readonly kind: ReferralKind
    }

/** Brings a referral to another state, judged on the state it is in at this moment. */
export async function changeReferralState(trx: Transaction<DB>, id: string, step: Step): Promise<StateChange> {
  const referral = await holdReferral(trx, id)
  const party = referral === null ? null : partyOf(referral, step.organisation)
  if (referral === null || party === null) return { outcome: 'NOT_FOUND' }
  const transition: Transition = {
    kind: referral.kind,
    from: referral.state,
    to: step.to,
    party,
    declineReason: step.declineReason,
    reason: step.reason,
    hasIndication: step.to === 'INDICATED' && (await hasIndication(trx, id)),
  }
  const verdict = judgeTransition(transition)
  if (!verdict.allowed) return { outcome: 'REFUSED', verdict, from: referral.state, party, kind: referral.kind }
  if (referral.kind === 'KRAAMZORG' && step.to === 'ACCEPTED' && (step.doubleRegistrationReason ?? null) === null) {
    const elsewhere = await acceptedElsewhere(trx, referral.clientId)
    if (elsewhere !== null) return { outcome: 'REGISTERED_ELSEWHERE', ...elsewhere }
  }
  await stepReferral(trx, referral, step)
  return { outcome: 'CHANGED' }
}

/** Accepting a referral is a registration too: one pregnancy has one. */
async function acceptedElsewhere(trx: Transaction<DB>, clientId: string): Promise<Elsewhere | null> {
  const client = await trx
    .selectFrom('client')
    .select(['bsnHash', 'dueDate'])
    .where('id', '=', clientId)
    .executeTakeFirst()
  if (client === undefined || client.bsnHash === null) return null
  return registeredElsewhere(trx, client.bsnHash, client.dueDate as IsoDate)
}
