import { hoursInWords } from './hours-in-words.ts'
import type { Rule } from './rule.ts'

/**
 * Hospital days (NL: ligdagen): each takes one package day off the hours at home.
 *
 * Sources print 6, 5.5 and 8 hours a day. All are package hours ÷ package days (49 ÷ 8, 45 ÷ 8, 80 ÷ 10), so that is
 * the rule, and the printed figures are its tests. The day of discharge is care at home already and does not count.
 *
 * Source: docs/sources.md#lip-hospital-days
 */
export const hospitalDays: Rule = ({ hospitalDays: recorded, packageDays }, soFar) => {
  const rule = { code: 'HOSPITAL_DAYS', source: 'lip-hospital-days' } as const
  if (recorded === null) {
    const explanation = {
      nl: 'Niet bekend is hoeveel dagen moeder of kind na de geboorte in het ziekenhuis waren. Er gaan nog geen uren af.',
      en: 'It is not recorded how many days mother or child were in hospital after the birth. No hours come off yet.',
    }
    return { ...rule, outcome: 'UNDECIDED', missing: 'hospitalDays', explanation }
  }
  if (recorded === 0) {
    const explanation = { nl: 'Geen dagen in het ziekenhuis.', en: 'No days in hospital.' }
    return { ...rule, outcome: 'NOT_APPLICABLE', explanation }
  }
  const days = Math.min(recorded, packageDays)
  const minutes = -(soFar / packageDays) * days
  const [off, whole] = [hoursInWords(minutes), hoursInWords(soFar)]
  const explanation = {
    nl: `${days} ${days === 1 ? 'dag' : 'dagen'} in het ziekenhuis: ${days} × ${whole.nl} ÷ ${packageDays} dagen is ${off.nl} minder thuis.`,
    en: `${days} ${days === 1 ? 'day' : 'days'} in hospital: ${days} × ${whole.en} ÷ ${packageDays} days is ${off.en} less at home.`,
  }
  return { ...rule, outcome: 'APPLIED', minutes, explanation }
}
