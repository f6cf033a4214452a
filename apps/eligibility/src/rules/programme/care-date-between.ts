import { isWithin, type Localised } from '@kraamketen/kraamzorg'
import { CRITERION_CODES, type CriterionRule } from './criterion.ts'
import { inDutch } from './in-dutch.ts'
import { periodInWords } from './period-in-words.ts'

/**
 * CARE_DATE: the birth, or the due date before it, falls in the period of the programme; both days count. A day does
 * not move by what anybody does, so nothing would change it.
 */
export const careDateBetween: CriterionRule<'careDateBetween'> = {
  describe: (period) => {
    const { nl, en } = periodInWords(period)
    return {
      nl: `De bevalling, of anders de uitgerekende datum, valt ${nl}.`,
      en: `The birth, or else the due date, falls ${en}.`,
    }
  },
  decide: ({ from, until }, { at }) => {
    const code = CRITERION_CODES.careDateBetween
    if (at === null) return { code, outcome: 'UNKNOWN', missing: 'careDate', explanation: NO_DATE }
    if (isWithin(at, from, until)) {
      return {
        code,
        outcome: 'MET',
        missing: null,
        explanation: {
          nl: `${inDutch(at)} valt in de looptijd.`,
          en: `${at} falls in the period of the programme.`,
        },
      }
    }
    const explanation: Localised =
      until === null || at < from
        ? { nl: `Het programma begon pas op ${inDutch(from)}.`, en: `The programme only started on ${from}.` }
        : { nl: `Het programma stopte na ${inDutch(until)}.`, en: `The programme lapsed after ${until}.` }
    return { code, outcome: 'FAILED', missing: null, explanation }
  },
}

const NO_DATE: Localised = {
  nl: 'De uitgerekende datum en de geboortedatum zijn niet bekend.',
  en: 'Neither the due date nor the date of birth is known.',
}
