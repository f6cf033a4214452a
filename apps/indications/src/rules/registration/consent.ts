/** What a client gives consent for (NL: doel van de toestemming). */
export const CONSENT_PURPOSES = ['HANDOVER_TO_JGZ', 'HANDOVER_TO_GP', 'EXCHANGE', 'REFERRAL'] as const
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number]

/** How consent was given or withdrawn (NL: wijze van toestemming). */
export const CONSENT_METHODS = ['SPOKEN', 'WRITTEN', 'DIGITAL'] as const
export type ConsentMethod = (typeof CONSENT_METHODS)[number]

export interface ConsentEvent {
  readonly id: string
  readonly purpose: ConsentPurpose
  readonly scope: string
  readonly given: boolean
}

/**
 * Which events say what holds now: the last of each purpose, whatever was said before; of consent for a referral the
 * last of each referral, because one does not speak for another. What was never asked does not hold.
 * @param events oldest first
 */
export function consentsThatHold<Event extends ConsentEvent>(events: readonly Event[]): Event[] {
  const about = ({ purpose, scope }: Event) => (purpose === 'REFERRAL' ? `${purpose} ${scope}` : purpose)
  return [...new Map(events.map((event) => [about(event), event])).values()]
}
