import { isWithin, type IsoDate, type Localised } from '@kraamketen/kraamzorg'
import { CRITERION_CODES, type CriterionRule } from './criterion.ts'

/** CARE_DATE: the birth, or the due date before it, falls in the period of the programme; both days count. */
export const careDateBetween: CriterionRule<'careDateBetween'> = {
  describe: ({ from, until }) => ({
    nl: `De bevalling, of anders de uitgerekende datum, valt van ${inDutch(from)} tot en met ${inDutch(until)}.`,
    en: `The birth, or else the due date, falls from ${from} up to and including ${until}.`,
  }),
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
      at < from
        ? { nl: `Het programma begon pas op ${inDutch(from)}.`, en: `The programme only started on ${from}.` }
        : { nl: `Het programma stopte na ${inDutch(until)}.`, en: `The programme lapsed after ${until}.` }
    return { code, outcome: 'FAILED', missing: null, explanation }
  },
}

const NO_DATE: Localised = {
  nl: 'De uitgerekende datum en de geboortedatum zijn niet bekend.',
  en: 'Neither the due date nor the date of birth is known.',
}

/** 2023-12-31 as a Dutch reader writes it: 31-12-2023. */
function inDutch(date: IsoDate): string {
  return date.split('-').reverse().join('-')
}
