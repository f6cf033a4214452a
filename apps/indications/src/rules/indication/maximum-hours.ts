import { minutesOf } from '@kraamketen/kraamzorg'
import { hoursInWords } from './hours-in-words.ts'
import type { Rule } from './rule.ts'

/**
 * House: when hours at the birth are not recorded, a room of a day and night between package and maximum is taken to
 * be enough for them. No source bounds those hours; without a bound no indication would ever be complete.
 */
const ROOM_FOR_PARTUS = minutesOf(24)

/**
 * Maximum hours (NL: maximum): a package holds at most 80 hours, and hours of assistance at the birth (NL:
 * partusassistentie), which are no part of the indication, count in it. What is left for care at home is the
 * difference.
 *
 * Source: docs/sources.md#lip-minimum-maximum, docs/sources.md#lip-partus
 */
export const maximumHours: Rule = ({ protocol, partusMinutes }, soFar) => {
  const used = partusMinutes ?? 0
  const rule = { code: 'MAXIMUM_HOURS', source: used === 0 ? 'lip-minimum-maximum' : 'lip-partus' } as const
  const most = Math.max(0, protocol.maximum - used)
  const maximum = hoursInWords(protocol.maximum)
  const left = hoursInWords(most)
  if (soFar > most && used === 0) {
    const explanation = {
      nl: `Een pakket is ten hoogste ${maximum.nl}: het wordt daartoe verlaagd.`,
      en: `A package is at most ${maximum.en}: it is lowered to that.`,
    }
    return { ...rule, outcome: 'APPLIED', minutes: most - soFar, explanation }
  }
  if (soFar > most) {
    const partus = hoursInWords(used)
    const explanation = {
      nl: `Van het maximum van ${maximum.nl} is ${partus.nl} bij de bevalling gebruikt. Thuis blijft ten hoogste ${left.nl} over.`,
      en: `Of the maximum of ${maximum.en}, ${partus.en} was used at the birth. At most ${left.en} is left at home.`,
    }
    return { ...rule, outcome: 'APPLIED', minutes: most - soFar, explanation }
  }
  if (partusMinutes === null && soFar > protocol.maximum - ROOM_FOR_PARTUS) {
    const explanation = {
      nl: `Niet bekend is hoeveel uur hulp er bij de bevalling was. Die uren tellen mee voor het maximum van ${maximum.nl}.`,
      en: `It is not recorded how many hours of help there were at the birth. They count in the maximum of ${maximum.en}.`,
    }
    return { ...rule, outcome: 'UNDECIDED', missing: 'partusHours', explanation }
  }
  const explanation = {
    nl: `Het pakket is niet groter dan het maximum van ${left.nl}.`,
    en: `The package is not above the maximum of ${left.en}.`,
  }
  return { ...rule, outcome: 'NOT_APPLICABLE', explanation }
}
