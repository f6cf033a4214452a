import type { ReferralKind } from './referral-request.ts'

/** The states of a referral (NL: verwijzing), from the request to the end of the care. */
export const REFERRAL_STATES = [
  'SUBMITTED',
  'ACCEPTED',
  'DECLINED',
  'WITHDRAWN',
  'INTAKE',
  'INDICATED',
  'IN_CARE',
  'HANDED_OVER',
  'COMPLETED',
] as const
export type ReferralState = (typeof REFERRAL_STATES)[number]

export const DECLINE_REASONS = [
  'NO_CAPACITY',
  'OUTSIDE_SERVICE_AREA',
  'REGISTERED_ELSEWHERE',
  'CLIENT_WISH',
  'OTHER',
] as const
export type DeclineReason = (typeof DECLINE_REASONS)[number]

/** Which side of the referral an organisation is on. */
export type Party = 'SENDER' | 'RECIPIENT'

/** Which side an organisation is on; null when on neither. */
export function partyOf(referral: { sender: string; recipient: string }, organisation: string | null): Party | null {
  if (organisation === referral.sender) return 'SENDER'
  return organisation === referral.recipient ? 'RECIPIENT' : null
}

type Steps = Readonly<Partial<Record<ReferralState, Readonly<Partial<Record<ReferralState, Party>>>>>>

const KRAAMZORG_STEPS: Steps = {
  SUBMITTED: { ACCEPTED: 'RECIPIENT', DECLINED: 'RECIPIENT', WITHDRAWN: 'SENDER' },
  ACCEPTED: { INTAKE: 'RECIPIENT', WITHDRAWN: 'SENDER' },
  INTAKE: { INDICATED: 'RECIPIENT', WITHDRAWN: 'SENDER' },
  INDICATED: { IN_CARE: 'RECIPIENT', WITHDRAWN: 'SENDER' },
  IN_CARE: { HANDED_OVER: 'RECIPIENT' },
}

/** What is asked of other partners has no intake, indication or handover of this chain: it is taken up and done. */
const OTHER_STEPS: Steps = {
  SUBMITTED: { ACCEPTED: 'RECIPIENT', DECLINED: 'RECIPIENT', WITHDRAWN: 'SENDER' },
  ACCEPTED: { WITHDRAWN: 'SENDER', COMPLETED: 'RECIPIENT' },
}

/** The states that a party can bring a referral to from where it is. */
export function nextStates(from: ReferralState, party: Party, kind: ReferralKind = 'KRAAMZORG'): ReferralState[] {
  const steps = (kind === 'KRAAMZORG' ? KRAAMZORG_STEPS : OTHER_STEPS)[from] ?? {}
  return REFERRAL_STATES.filter((to) => steps[to] === party)
}

/** Whether the referral has come to an end: nothing follows. */
export function isFinal(state: ReferralState): boolean {
  return KRAAMZORG_STEPS[state] === undefined && OTHER_STEPS[state] === undefined
}
