import type { Feeding, Rule } from './rule.ts'
import { hoursInWords } from './hours-in-words.ts'

const FEEDING_IN_WORDS: Record<Feeding, { nl: string; en: string }> = {
  BREAST: { nl: 'Borstvoeding', en: 'Breastfeeding' },
  BOTTLE: { nl: 'Flesvoeding', en: 'Bottle feeding' },
}

/**
 * Base hours (NL: basispakket): 49 with breastfeeding, 45 with the bottle, by the feeding that is on record.
 *
 * Source: docs/sources.md#lip-base
 */
export const baseHours: Rule = ({ protocol, feeding }) => {
  const rule = { code: 'BASE_HOURS', source: 'lip-base' } as const
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
