import { type ReferralState, isFinal } from './referral-state.ts'

/** Her own answer to what is asked for her (NL: akkoord van de cliënt); a referral on which nothing is known has none. */
export const CLIENT_AGREEMENTS = ['ASKED', 'AGREED', 'REFUSED'] as const
export type ClientAgreement = (typeof CLIENT_AGREEMENTS)[number]

const NEXT: Readonly<Record<ClientAgreement, readonly ClientAgreement[]>> = {
  ASKED: ['AGREED', 'REFUSED'],
  AGREED: ['REFUSED'],
  REFUSED: ['AGREED'],
}

/** What can be recorded of her agreement now: nothing once the referral has ended; she may change her mind before. */
export function nextAgreements(state: ReferralState, from: ClientAgreement | null): readonly ClientAgreement[] {
  if (isFinal(state)) return []
  return from === null ? CLIENT_AGREEMENTS : NEXT[from]
}
