import type { ReferralKind } from './referral-request.ts'
import { type DeclineReason, type Party, type ReferralState, nextStates } from './referral-state.ts'

export interface Transition {
  readonly kind: ReferralKind
  readonly from: ReferralState
  readonly to: ReferralState
  readonly party: Party
  readonly declineReason: DeclineReason | null
  /** The words that go with it; needed to withdraw, and to decline for another reason than those listed. */
  readonly reason: string | null
  readonly hasIndication: boolean
}

export type Verdict =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly why: 'WRONG_STATE' | 'NO_INDICATION' }
  | {
      readonly allowed: false
      readonly why: 'REASON_MISSING' | 'REASON_NOT_ALLOWED'
      readonly field: 'declineReason' | 'reason'
    }

/** Judges a step of a referral on the state it is in and the state it should come to. */
export function judgeTransition({ kind, from, to, party, ...given }: Transition): Verdict {
  const { declineReason, reason, hasIndication } = given
  if (!nextStates(from, party, kind).includes(to)) return { allowed: false, why: 'WRONG_STATE' }
  if (to === 'DECLINED' && declineReason === null)
    return { allowed: false, why: 'REASON_MISSING', field: 'declineReason' }
  if (to !== 'DECLINED' && declineReason !== null)
    return { allowed: false, why: 'REASON_NOT_ALLOWED', field: 'declineReason' }
  if ((to === 'WITHDRAWN' || declineReason === 'OTHER') && reason === null) {
    return { allowed: false, why: 'REASON_MISSING', field: 'reason' }
  }
  if (to === 'INDICATED' && !hasIndication) return { allowed: false, why: 'NO_INDICATION' }
  return { allowed: true }
}
