/** The states of a request for care past day 8 (NL: status van de verlengingsaanvraag). */
export const EXTENSION_STATES = ['REQUESTED', 'APPROVED', 'REFUSED', 'WITHDRAWN'] as const
export type ExtensionState = (typeof EXTENSION_STATES)[number]

/** Which side of the request an organisation is on: who asks, or the practice that decides. */
export type ExtensionParty = 'REQUESTER' | 'PRACTICE'

const STEPS: Readonly<Record<ExtensionState, Readonly<Partial<Record<ExtensionState, ExtensionParty>>>>> = {
  REQUESTED: { APPROVED: 'PRACTICE', REFUSED: 'PRACTICE', WITHDRAWN: 'REQUESTER' },
  APPROVED: {},
  REFUSED: {},
  WITHDRAWN: {},
}

/** The states that a party can bring a request to from where it is. */
export function nextExtensionStates(from: ExtensionState, party: ExtensionParty): ExtensionState[] {
  return EXTENSION_STATES.filter((to) => STEPS[from][to] === party)
}
