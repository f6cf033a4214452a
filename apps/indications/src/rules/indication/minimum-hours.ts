import { hoursInWords } from './hours-in-words.ts'
import type { Rule } from './rule.ts'

/**
 * Minimum hours (NL: minimumpakket): a package holds at least 24 hours.
 *
 * It is a bound on the package, not on what is left after a hospital stay: 24 hours over 8 days is 3 hours a day, and
 * a day in hospital takes one package day off the minimum package like off every other. The hours that families
 * really receive show the same: many with one hospital day get 21.
 *
 * Source: docs/sources.md#lip-minimum-maximum
 */
export const minimumHours: Rule = ({ protocol }, soFar) => {
  const rule = { code: 'MINIMUM_HOURS', source: 'lip-minimum-maximum' } as const
  const minimum = hoursInWords(protocol.minimum)
  if (soFar >= protocol.minimum) {
    const explanation = {
      nl: `Het pakket is niet kleiner dan het minimum van ${minimum.nl}.`,
      en: `The package is not below the minimum of ${minimum.en}.`,
    }
    return { ...rule, outcome: 'NOT_APPLICABLE', explanation }
  }
  const explanation = {
    nl: `Een pakket is ten minste ${minimum.nl}: het wordt daartoe verhoogd.`,
    en: `A package is at least ${minimum.en}: it is raised to that.`,
  }
  return { ...rule, outcome: 'APPLIED', minutes: protocol.minimum - soFar, explanation }
}
