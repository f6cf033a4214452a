import { hoursInWords } from './hours-in-words.ts'
import type { Rule } from './rule.ts'

/**
 * Additional hours (NL: kraamzorg op maat): what the professional adds for this family. No public source prints hours
 * per reason, so the number is a decision on record, never a computation.
 *
 * Source: docs/sources.md#lip-minimum-maximum
 */
export const additionalHours: Rule = ({ additionalMinutes }) => {
  const rule = { code: 'ADDITIONAL_HOURS', source: 'lip-minimum-maximum' } as const
  if (additionalMinutes === 0) {
    const explanation = {
      nl: 'Er zijn geen extra uren toegekend.',
      en: 'No additional hours were granted.',
    }
    return { ...rule, outcome: 'NOT_APPLICABLE', explanation }
  }
  const hours = hoursInWords(additionalMinutes)
  const explanation = {
    nl: `De zorgverlener heeft ${hours.nl} extra toegekend.`,
    en: `The professional granted ${hours.en} more.`,
  }
  return { ...rule, outcome: 'APPLIED', minutes: additionalMinutes, explanation }
}
