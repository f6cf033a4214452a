import type { Localised } from '@kraamketen/kraamzorg'
import type { HandoverFacts } from './handover-facts.ts'

/** Why a handover cannot be sent (NL: belemmering voor de overdracht), the hardest first. */
export const SENDING_OBSTACLES = [
  'STILLBORN',
  'CHILD_DIED',
  'NOT_IN_CARE',
  'NO_CONSENT',
  'CONSENT_REFUSED',
  'MUNICIPALITY_UNKNOWN',
  'NO_YOUTH_HEALTH_ORGANISATION',
] as const
export type SendingObstacle = (typeof SENDING_OBSTACLES)[number]

export const OBSTACLES_IN_WORDS: Readonly<Record<SendingObstacle, Localised>> = {
  STILLBORN: {
    nl: 'Dit kind is doodgeboren. Er wordt niets overgedragen.',
    en: 'This child was stillborn. Nothing is handed over.',
  },
  CHILD_DIED: {
    nl: 'Dit kind is overleden. Er wordt niets overgedragen.',
    en: 'This child has died. Nothing is handed over.',
  },
  NOT_IN_CARE: {
    nl: 'Het gezin is niet in zorg bij uw organisatie.',
    en: 'The family is not in care at your organisation.',
  },
  NO_CONSENT: {
    nl: 'Er is geen toestemming voor de overdracht aan de JGZ vastgelegd.',
    en: 'No consent to the handover to youth health care is recorded.',
  },
  CONSENT_REFUSED: {
    nl: 'De toestemming voor de overdracht aan de JGZ is geweigerd of ingetrokken.',
    en: 'Consent to the handover to youth health care was refused or withdrawn.',
  },
  MUNICIPALITY_UNKNOWN: {
    nl: 'Het is niet bekend in welke gemeente het gezin woont. Daarom is niet bekend welke JGZ verantwoordelijk is.',
    en: 'It is not known in which municipality the family lives, so neither is which youth health organisation it is.',
  },
  NO_YOUTH_HEALTH_ORGANISATION: {
    nl: 'Van deze gemeente is op deze dag geen JGZ-organisatie bekend.',
    en: 'No youth health organisation is known for this municipality on this day.',
  },
}

/** What has to be done about each, as the sender can; nothing when nothing can. */
export const OBSTACLE_STEPS: Readonly<Record<SendingObstacle, readonly string[]>> = {
  STILLBORN: [],
  CHILD_DIED: [],
  NOT_IN_CARE: ['changeReferralState'],
  NO_CONSENT: ['recordConsent'],
  CONSENT_REFUSED: ['recordConsent'],
  MUNICIPALITY_UNKNOWN: ['recordMove'],
  NO_YOUTH_HEALTH_ORGANISATION: [],
}

/** A handover ends the care, so it comes in care or just after it, when a file was closed without one. */
const WHILE: readonly string[] = ['IN_CARE', 'HANDED_OVER']

/**
 * Everything that stands in the way of handing this child over by an organisation; nothing when it can be sent.
 * @param recipientKnown a correction goes to whom the version before it went, wherever the family lives now
 */
export function judgeSending(
  facts: HandoverFacts,
  organisation: string,
  { recipientKnown = false } = {},
): SendingObstacle[] {
  const { child, sender, referralState, consent, residence, youthHealth } = facts
  const inCare = sender?.agbCode === organisation && WHILE.includes(referralState ?? '')
  const stands: Readonly<Record<SendingObstacle, boolean>> = {
    STILLBORN: child.stillborn,
    CHILD_DIED: !child.stillborn && child.diedOn !== null,
    NOT_IN_CARE: !inCare,
    NO_CONSENT: consent === null,
    CONSENT_REFUSED: consent !== null && !consent.given,
    MUNICIPALITY_UNKNOWN: !recipientKnown && residence.municipalityCode === null,
    NO_YOUTH_HEALTH_ORGANISATION: !recipientKnown && residence.municipalityCode !== null && youthHealth === null,
  }
  return SENDING_OBSTACLES.filter((obstacle) => stands[obstacle])
}
