import type { OrganisationKind } from '../registration/organisation-kind.ts'
import type { ReferralKind } from './referral-request.ts'

export interface ReferralRoute {
  /** Who may send it. */
  readonly senders: readonly OrganisationKind[]
  /** Who can be asked. */
  readonly recipients: readonly OrganisationKind[]
  /** Whether the client's consent goes with it. */
  readonly needsConsent: boolean
}

/**
 * Who sends which referral to whom. Who treats her already shares what the treatment needs: kraamzorg, ordinary or
 * extra, asks for no consent of its own. Every other partner does, except Safe Home (NL: Veilig Thuis), to which a
 * professional may report without it.
 *
 * The table is a proposal of the house: docs/sources.md#igj-goede-kraamzorg names the partners, not who asks whom. That
 * a prenatal home visit follows a signal of the midwife is printed by kennisnetgeboortezorg.nl.
 */
export const REFERRAL_ROUTES: Readonly<Record<ReferralKind, ReferralRoute>> = {
  KRAAMZORG: { senders: ['MIDWIFE_PRACTICE'], recipients: ['KRAAMZORG'], needsConsent: false },
  EXTRA_KRAAMZORG: { senders: ['MIDWIFE_PRACTICE'], recipients: ['KRAAMZORG'], needsConsent: false },
  PRENATAL_HOME_VISIT: { senders: ['MIDWIFE_PRACTICE'], recipients: ['JGZ'], needsConsent: true },
  LACTATION_CONSULTANT: {
    senders: ['MIDWIFE_PRACTICE', 'KRAAMZORG'],
    recipients: ['LACTATION_CONSULTANT'],
    needsConsent: true,
  },
  DISTRICT_TEAM: { senders: ['MIDWIFE_PRACTICE', 'KRAAMZORG'], recipients: ['DISTRICT_TEAM'], needsConsent: true },
  POP_CLINIC: { senders: ['MIDWIFE_PRACTICE'], recipients: ['HOSPITAL'], needsConsent: true },
  SAFE_HOME: { senders: ['MIDWIFE_PRACTICE', 'KRAAMZORG'], recipients: ['SAFE_HOME'], needsConsent: false },
}

export interface ReferralPlan {
  readonly kind: ReferralKind
  readonly sender: OrganisationKind
  readonly recipient: OrganisationKind
  readonly consents: boolean
}

export type RouteVerdict =
  { readonly allowed: true } | { readonly allowed: false; readonly why: 'SENDER' | 'RECIPIENT' | 'CONSENT_MISSING' }

/** Judges whether this sender may ask this of this recipient. */
export function judgeRoute({ kind, sender, recipient, consents }: ReferralPlan): RouteVerdict {
  const route = REFERRAL_ROUTES[kind]
  if (!route.senders.includes(sender)) return { allowed: false, why: 'SENDER' }
  if (!route.recipients.includes(recipient)) return { allowed: false, why: 'RECIPIENT' }
  if (route.needsConsent && !consents) return { allowed: false, why: 'CONSENT_MISSING' }
  return { allowed: true }
}
