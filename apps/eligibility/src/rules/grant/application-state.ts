/** The states of an application for a programme (NL: aanvraag), from the request to the end of what it gave. */
export const APPLICATION_STATES = ['APPLIED', 'WAITING', 'GRANTED', 'REFUSED', 'LAPSED', 'WITHDRAWN'] as const
export type ApplicationState = (typeof APPLICATION_STATES)[number]

/** Who brings an application further: who applied, who decides, or the quota when a place comes free. */
export type ApplicationParty = 'APPLICANT' | 'DECIDER' | 'QUOTA'

type Steps = Readonly<
  Record<ApplicationState, Readonly<Partial<Record<ApplicationState, readonly ApplicationParty[]>>>>
>

const STEPS: Steps = {
  APPLIED: {
    GRANTED: ['DECIDER'],
    WAITING: ['DECIDER'],
    REFUSED: ['DECIDER'],
    WITHDRAWN: ['APPLICANT', 'DECIDER'],
  },
  WAITING: { GRANTED: ['DECIDER', 'QUOTA'], REFUSED: ['DECIDER'], WITHDRAWN: ['APPLICANT', 'DECIDER'] },
  GRANTED: { LAPSED: ['DECIDER'] },
  REFUSED: {},
  LAPSED: {},
  WITHDRAWN: {},
}

/** The states that a party can bring an application to from where it is. */
export function nextApplicationStates(from: ApplicationState, party: ApplicationParty): readonly ApplicationState[] {
  return APPLICATION_STATES.filter((to) => STEPS[from][to]?.includes(party) ?? false)
}

/** What brought an application to a state. */
export const APPLICATION_CAUSES = [
  'APPLICATION',
  'DECISION',
  'WITHDRAWAL',
  'LAPSE',
  'PLACE_RELEASED',
  'QUOTA_RAISED',
] as const
export type ApplicationCause = (typeof APPLICATION_CAUSES)[number]
