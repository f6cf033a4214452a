/** The states of a referral (NL: verwijzing), from the midwife's request to the end of the care. */
export const REFERRAL_STATES = [
  'SUBMITTED',
  'ACCEPTED',
  'DECLINED',
  'WITHDRAWN',
  'INTAKE',
  'INDICATED',
  'IN_CARE',
  'HANDED_OVER',
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

const STEPS: Readonly<Record<ReferralState, Readonly<Partial<Record<ReferralState, Party>>>>> = {
  SUBMITTED: { ACCEPTED: 'RECIPIENT', DECLINED: 'RECIPIENT', WITHDRAWN: 'SENDER' },
  ACCEPTED: { INTAKE: 'RECIPIENT', WITHDRAWN: 'SENDER' },
  INTAKE: { INDICATED: 'RECIPIENT', WITHDRAWN: 'SENDER' },
  INDICATED: { IN_CARE: 'RECIPIENT', WITHDRAWN: 'SENDER' },
  IN_CARE: { HANDED_OVER: 'RECIPIENT' },
  DECLINED: {},
  WITHDRAWN: {},
  HANDED_OVER: {},
}

/** The states that a party can bring a referral to from where it is. */
export function nextStates(from: ReferralState, party: Party): ReferralState[] {
  return REFERRAL_STATES.filter((to) => STEPS[from][to] === party)
}

/** Whether the referral has come to an end: nothing follows. */
export function isFinal(state: ReferralState): boolean {
  return Object.keys(STEPS[state]).length === 0
}
