import type { Localised } from '@kraamketen/kraamzorg'
import { hoursInWords } from '../indication/hours-in-words.ts'
import type { DivisionLine } from './divide-hours.ts'
import type { DivisionPolicy } from './division-policy.ts'

/** The policy in a sentence. */
export const POLICY_IN_WORDS: Readonly<Record<DivisionPolicy, Localised>> = {
  PROPORTIONAL: {
    nl: 'Iedereen krijgt hetzelfde deel van haar indicatie, maar niet minder dan de ondergrens.',
    en: 'Everybody gets the same share of her indication, but no less than the floor.',
  },
  FLOOR_FIRST: {
    nl: 'Iedereen krijgt eerst de ondergrens. Daarna krijgt iedereen evenveel uur, tot haar indicatie.',
    en: 'Everybody gets the floor first. After that everybody gets the same number of hours, up to her indication.',
  },
  VULNERABILITY_FIRST: {
    nl: 'Iedereen krijgt eerst de ondergrens. Daarna gaan de uren eerst naar de meest kwetsbare gezinnen. Is de klasse niet bekend, dan telt een gezin mee als kwetsbaar.',
    en: 'Everybody gets the floor first. After that the hours go to the most vulnerable families first. A family whose class is not known counts as vulnerable.',
  },
}

/** Why a family gets what she gets (NL: reden). */
export function divisionReason(
  policy: DivisionPolicy,
  {
    outcome,
    demanded,
    allocated,
    floor,
    shortOfFloor,
  }: Pick<DivisionLine, 'outcome' | 'demanded' | 'allocated' | 'floor' | 'shortOfFloor'>,
): Localised {
  const [hours, all, least, short] = [allocated, demanded, floor, shortOfFloor].map(hoursInWords) as [
    Localised,
    Localised,
    Localised,
    Localised,
  ]
  switch (outcome) {
    case 'FULL':
      return { nl: `Zij krijgt haar hele indicatie: ${all.nl}.`, en: `She gets all of her indication: ${all.en}.` }
    case 'ABOVE_FLOOR':
      return {
        nl: `Zij krijgt ${hours.nl} van de ${all.nl}. ${POLICY_IN_WORDS[policy].nl}`,
        en: `She gets ${hours.en} of ${all.en}. ${POLICY_IN_WORDS[policy].en}`,
      }
    case 'AT_FLOOR':
      return {
        nl: `Zij krijgt de ondergrens van ${least.nl}. Voor meer zijn er niet genoeg uren.`,
        en: `She gets the floor of ${least.en}. There are not enough hours for more.`,
      }
    case 'BELOW_FLOOR':
      return {
        nl: `Zij krijgt ${hours.nl}: ${short.nl} minder dan de ondergrens. Er zijn niet genoeg uren voor iedereen.`,
        en: `She gets ${hours.en}: ${short.en} below the floor. There are not enough hours for everybody.`,
      }
  }
}
