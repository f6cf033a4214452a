import type { Enum, ReferralState } from '../../api-enums.ts'
import type { Closing } from '../../../routes/verwijzingen/[id]/closing.ts'

/** What the page of a referral answers at a glance. */
export const glance = {
  reckon: 'reken het uit',
  notAsked: 'niet gevraagd',
  intake: {
    HELD: 'is geweest',
    HELD_LATE: 'is geweest, na week 30',
    PLANNED: 'is gepland',
    DUE: 'kan nu',
    TOO_EARLY: 'nog te vroeg',
    OVERDUE: 'te laat: nog niet geweest',
    BORN_WITHOUT: 'niet geweest vóór de geboorte',
  } satisfies Record<Enum<'IntakeStatus'>, string>,
  visit: {
    SUBMITTED: 'gevraagd',
    ACCEPTED: 'aangenomen',
    INTAKE: 'aangenomen',
    INDICATED: 'aangenomen',
    IN_CARE: 'aangenomen',
    HANDED_OVER: 'geweest',
    COMPLETED: 'geweest',
    DECLINED: 'afgewezen',
    WITHDRAWN: 'ingetrokken',
  } satisfies Record<ReferralState, string>,
  waitsForYou: (count: number) => (count === 1 ? 'wacht op u' : `${count} aanvragen wachten op u`),
  signals: (unread: number, all: number) =>
    unread > 0 ? `${unread} niet gelezen` : all === 0 ? 'geen' : `${all}, gelezen`,
  scarcity: { yes: 'ja, uitgeroepen', no: 'nee' },
  programmes: (eligible: number, all: number) => `voldoet aan ${eligible} van ${all}`,
  oldFactors: (count: number) => `${count} ouder dan 8 weken`,
  afterBirth: 'volgt na de geboorte',
  closing: {
    NOT_SENT: 'nog niet verzonden',
    ASKED_BACK: 'er is iets teruggevraagd',
    INCOMPLETE: 'niet compleet',
    NOT_RECEIVED: 'ontvangst niet bevestigd',
    MAY_CLOSE: 'klaar: sluit het dossier',
  } satisfies Record<Closing, string>,
  others: (hours: string) => `kregen gemiddeld ${hours} uur`,
}
