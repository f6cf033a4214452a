import type { Localised } from '@kraamketen/kraamzorg'

/** Why an application was refused (NL: reden van afwijzing). */
export const REFUSAL_REASONS = ['NOT_ELIGIBLE', 'PROGRAMME_ENDED', 'WITHOUT_NEED', 'OTHER'] as const
export type RefusalReason = (typeof REFUSAL_REASONS)[number]

/** Why, as it is told to the family. */
export const REFUSAL_TEXTS: Readonly<Record<RefusalReason, Localised>> = {
  NOT_ELIGIBLE: {
    nl: 'Het gezin voldoet niet aan alle voorwaarden. Bij elke voorwaarde staat waarom, en wat er zou moeten veranderen.',
    en: 'The family does not meet every condition. Each condition says why, and what would have to change.',
  },
  PROGRAMME_ENDED: {
    nl: 'De regeling is gestopt. Er worden geen nieuwe gezinnen meer toegelaten.',
    en: 'The programme has ended. No new families are admitted.',
  },
  WITHOUT_NEED: {
    nl: 'Het gezin heeft deze steun volgens de kraamzorgorganisatie nu niet nodig.',
    en: 'In the judgement of the kraamzorg organisation the family does not need this support now.',
  },
  OTHER: {
    nl: 'Er is een andere reden. Die staat bij het besluit.',
    en: 'There is another reason. It stands with the decision.',
  },
}

/**
 * What a family can do against it. No source gives a formal appeal of these programmes, so none is promised: what
 * always can be done is said, in plain words.
 *
 * Source: house
 */
export const APPEAL_NOTE: Localised = {
  nl: 'Bent u het er niet mee eens? Bel de kraamzorgorganisatie en vraag wie het besluit nam. Vertel wat er volgens u niet klopt of is veranderd. Uw verloskundige of de jeugdgezondheidszorg kan u helpen en opnieuw aanvragen. Bent u dan nog ontevreden? Vraag naar de klachtenregeling van de organisatie.',
  en: 'Do you not agree? Call the kraamzorg organisation and ask who decided. Say what is wrong or has changed in your view. Your midwife or the youth health service can help you and apply again. Are you still not satisfied? Ask for the complaints procedure of the organisation.',
}
