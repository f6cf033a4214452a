import { hoursInWords } from './hours-in-words.ts'
import type { Rule } from './rule.ts'

/**
 * Maximum hours (NL: maximum): a package holds at most 80 hours.
 *
 * Source: docs/sources.md#lip-minimum-maximum
 */
export const maximumHours: Rule = ({ protocol }, soFar) => {
  const rule = { code: 'MAXIMUM_HOURS', source: 'lip-minimum-maximum' } as const
  const maximum = hoursInWords(protocol.maximum)
  if (soFar <= protocol.maximum) {
    const explanation = {
      nl: `Het pakket is niet groter dan het maximum van ${maximum.nl}.`,
      en: `The package is not above the maximum of ${maximum.en}.`,
    }
    return { ...rule, outcome: 'NOT_APPLICABLE', explanation }
  }
  const explanation = {
    nl: `Een pakket is ten hoogste ${maximum.nl}: het wordt daartoe verlaagd.`,
    en: `A package is at most ${maximum.en}: it is lowered to that.`,
  }
  return { ...rule, outcome: 'APPLIED', minutes: protocol.maximum - soFar, explanation }
}
