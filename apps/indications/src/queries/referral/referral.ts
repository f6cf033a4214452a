import type { ReferralKind, Urgency } from '../../rules/referral/referral-request.ts'
import type { ReferralState } from '../../rules/referral/referral-state.ts'

/** A referral as its row says it. */
export interface Referral {
  readonly id: string
  readonly clientId: string
  readonly sender: string
  readonly recipient: string
  readonly kind: ReferralKind
  readonly urgency: Urgency
  readonly note: string | null
  readonly state: ReferralState
  readonly stateSince: Date
  readonly submittedAt: Date
}

export const REFERRAL_COLUMNS = [
  'referral.id',
  'referral.clientId',
  'referral.sender',
  'referral.recipient',
  'referral.kind',
  'referral.urgency',
  'referral.note',
  'referral.state',
  'referral.stateSince',
  'referral.submittedAt',
] as const
