import type { IsoDate, Localised } from '@kraamketen/kraamzorg'
import { careWindowOf } from './care-window-of.ts'
import { judgeCareUntil } from './judge-care-until.ts'
import type { Rule } from './rule.ts'

/**
 * Care window (NL: termijn): until when the hours can be used. It adds and takes no hours.
 *
 * Source: docs/sources.md#care-window
 */
export const careWindow: Rule = ({ bornOn, careUntil }) => {
  const rule = { code: 'CARE_WINDOW', source: 'care-window' } as const
  if (bornOn === null) {
    const explanation = {
      nl: 'De termijn gaat in op de dag van de geboorte.',
      en: 'The window opens on the day of the birth.',
    }
    return { ...rule, outcome: 'NOT_APPLICABLE', explanation }
  }
  const window = careWindowOf(bornOn)
  const last = inWords(window.lastDay)
  const weeks = window.kind === 'SIX_WEEKS'
  const period = {
    nl: weeks
      ? `De uren kunnen worden gebruikt tot en met ${last.nl}, zes weken na de geboorte.`
      : `De uren kunnen worden gebruikt tot en met ${inWords(window.standardUntil).nl}, en met akkoord van de verloskundige tot en met ${last.nl}.`,
    en: weeks
      ? `The hours can be used up to and including ${last.en}, six weeks after the birth.`
      : `The hours can be used up to and including ${inWords(window.standardUntil).en}, and if the midwife agrees until ${last.en}.`,
  }
  if (careUntil === null) return { ...rule, outcome: 'APPLIED', minutes: 0, explanation: period }
  const until = inWords(careUntil)
  const outside = judgeCareUntil(window, careUntil) === 'BEYOND_WINDOW'
  const explanation = {
    nl: `${period.nl} ${outside ? `${until.nl} valt daarbuiten.` : `Er is zorg tot en met ${until.nl}.`}`,
    en: `${period.en} ${outside ? `${until.en} is past that.` : `There is care up to and including ${until.en}.`}`,
  }
  return { ...rule, outcome: 'APPLIED', minutes: 0, explanation }
}

const DUTCH = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' })
const ENGLISH = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

function inWords(day: IsoDate): Localised {
  const at = Date.parse(`${day}T00:00:00Z`)
  return { nl: DUTCH.format(at), en: ENGLISH.format(at) }
}
