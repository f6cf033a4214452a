import type { WithholdingRule } from '@kraamketen/disclosure'
import type { Localised } from '@kraamketen/kraamzorg'

/** What each rule of disclosure control says. */
export const RULES_IN_WORDS: Readonly<Record<WithholdingRule, Localised>> = {
  SMALL_CELL: {
    nl: 'Dit gaat over minder dan 10 gezinnen, misschien over geen enkel.',
    en: 'This is about fewer than 10 families, perhaps about none.',
  },
  SMALL_COMPLEMENT: {
    nl: 'Dit geldt voor alle gezinnen van de groep, of op minder dan 10 na; het zou die paar verraden.',
    en: 'This holds for all families of the group, or for all but fewer than 10, and would give those few away.',
  },
  SMALL_DENOMINATOR: {
    nl: 'De hele groep telt minder dan 10 gezinnen.',
    en: 'The whole group has fewer than 10 families.',
  },
  WHOLE_GROUP: {
    nl: 'Dit zou van iedereen in de groep hetzelfde zeggen.',
    en: 'This would say the same of everybody in the group.',
  },
  SECONDARY: {
    nl: 'Hiermee was een ander afgeschermd getal uit te rekenen.',
    en: 'Another withheld number could be computed from this.',
  },
  DIFFERENCE: {
    nl: 'Dit verschilt minder dan 10 gezinnen van iets dat dit project eerder zag.',
    en: 'This differs by fewer than 10 families from something that this project was shown before.',
  },
  DOMINANCE: {
    nl: 'Eén of twee gezinnen bepalen bijna het hele bedrag.',
    en: 'One or two families make up almost the whole amount.',
  },
}
