import type { Feeding, Rule } from './rule.ts'
import { hoursInWords } from './hours-in-words.ts'

const FEEDING_IN_WORDS: Record<Feeding, { nl: string; en: string }> = {
  BREAST: { nl: 'Borstvoeding', en: 'Breastfeeding' },
  BOTTLE: { nl: 'Flesvoeding', en: 'Bottle feeding' },
}

/**
 * Base hours (NL: basispakket): 49 with breastfeeding, 45 with the bottle, by the feeding that is on record.
 *
 * The package goes by the feeding of a child. When no child lives, no public source says how many hours the mother
 * gets: that is undecided, and never nothing.
 *
 * Source: docs/sources.md#lip-base
 */
export const baseHours: Rule = ({ protocol, feeding, children }) => {
  const rule = { code: 'BASE_HOURS', source: 'lip-base' } as const
  if (children === 0) {
    const explanation = {
      nl: 'Er is geen levend kind. De openbare bronnen zeggen niet hoeveel uur kraamzorg de moeder dan krijgt.',
      en: 'No child is alive. The public sources do not say how many hours of care the mother then gets.',
    }
    return { ...rule, outcome: 'UNDECIDED', missing: 'hoursAfterLoss', explanation }
  }
  if (feeding === null) {
    const explanation = {
      nl: 'Niet bekend is of het kind borstvoeding of flesvoeding krijgt. Daar hangt het basispakket van af.',
      en: 'It is not recorded whether the child is breastfed or bottle-fed. The base hours depend on it.',
    }
    return { ...rule, outcome: 'UNDECIDED', missing: 'feeding', explanation }
  }
  const minutes = protocol.base[feeding]
  const hours = hoursInWords(minutes)
  const explanation = {
    nl: `${FEEDING_IN_WORDS[feeding].nl}: het basispakket is ${hours.nl}.`,
    en: `${FEEDING_IN_WORDS[feeding].en}: the base package is ${hours.en}.`,
  }
  return { ...rule, outcome: 'APPLIED', minutes, explanation }
}
