import type { Rule } from './rule.ts'

/**
 * More than one child (NL: meerling): a reason for more hours, but no official text that could be read says how many.
 * One weak page prints two extra hours a day; it is not followed. What the professional adds holds; while nothing is
 * added the hours are undecided.
 *
 * Source: docs/sources.md#lip-minimum-maximum
 */
export const multipleBirth: Rule = ({ children, additionalMinutes }) => {
  const rule = { code: 'MULTIPLE_BIRTH', source: 'lip-minimum-maximum' } as const
  if (children === null) {
    const explanation = {
      nl: 'Niet bekend is hoeveel kinderen er zijn. Bij een meerling kunnen er uren bij komen.',
      en: 'It is not recorded how many children there are. With more than one, hours may be added.',
    }
    return { ...rule, outcome: 'UNDECIDED', missing: 'children', explanation }
  }
  if (children <= 1) {
    return { ...rule, outcome: 'NOT_APPLICABLE', explanation: { nl: 'Geen meerling.', en: 'Not more than one child.' } }
  }
  if (additionalMinutes > 0) {
    const explanation = {
      nl: 'Een meerling: de extra uren die de zorgverlener heeft toegekend, gelden.',
      en: 'More than one child: the hours that the professional added hold.',
    }
    return { ...rule, outcome: 'NOT_APPLICABLE', explanation }
  }
  const explanation = {
    nl: 'Een meerling is een reden voor meer uren. Openbare bronnen zeggen niet hoeveel: de zorgverlener beslist.',
    en: 'More than one child is a reason for more hours. Public sources do not say how many: the professional decides.',
  }
  return { ...rule, outcome: 'UNDECIDED', missing: 'hoursForMultipleBirth', explanation }
}
