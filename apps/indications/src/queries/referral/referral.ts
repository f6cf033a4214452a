import type { IsoDate } from '@kraamketen/kraamzorg'
import type { ClientAgreement } from '../../rules/referral/client-agreement.ts'
import type { ReferralKind, Urgency } from '../../rules/referral/referral-request.ts'
import type { ReferralState } from '../../rules/referral/referral-state.ts'
import type { ReferredVulnerabilityClass } from '../../rules/referral/vulnerability-class.ts'

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
  readonly reason: string | null
  readonly vulnerabilityClass: ReferredVulnerabilityClass | null
  readonly vulnerabilityClassOn: IsoDate | null
  readonly answerDueOn: IsoDate | null
  readonly clientAgreement: ClientAgreement | null
  readonly clientAgreementOn: IsoDate | null
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
  'referral.reason',
  'referral.vulnerabilityClass',
  'referral.vulnerabilityClassOn',
  'referral.answerDueOn',
  'referral.clientAgreement',
  'referral.clientAgreementOn',
] as const
