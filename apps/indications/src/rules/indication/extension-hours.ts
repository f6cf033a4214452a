import { hoursInWords } from './hours-in-words.ts'
import type { Rule } from './rule.ts'

/**
 * Hours of a longer period (NL: verlenging) that the midwife approved: they come on top of what is left at home, so a
 * day in hospital takes nothing off them. Whether they fit the maximum is judged when they are asked.
 *
 * Source: docs/sources.md#care-window
 */
export const extensionHours: Rule = ({ extensionMinutes }) => {
  const rule = { code: 'EXTENSION_HOURS', source: 'care-window' } as const
  if (extensionMinutes === 0) {
    const explanation = { nl: 'Er zijn geen uren voor verlenging.', en: 'There are no hours for a longer period.' }
    return { ...rule, outcome: 'NOT_APPLICABLE', explanation }
  }
  const hours = hoursInWords(extensionMinutes)
  const explanation = {
    nl: `Voor de verlenging is ${hours.nl} extra goedgekeurd.`,
    en: `For the longer period ${hours.en} more was approved.`,
  }
  return { ...rule, outcome: 'APPLIED', minutes: extensionMinutes, explanation }
}
