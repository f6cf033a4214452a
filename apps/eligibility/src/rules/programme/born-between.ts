import { isWithin, type Localised } from '@kraamketen/kraamzorg'
import { CRITERION_CODES, type CriterionRule } from './criterion.ts'
import { inDutch } from './in-dutch.ts'
import { periodInWords } from './period-in-words.ts'

/** BIRTH_DATE: the child is born in these days; both days count. Before the birth it is unknown: a due date is no birth. */
export const bornBetween: CriterionRule<'bornBetween'> = {
  describe: (period) => {
    const { nl, en } = periodInWords(period)
    return { nl: `Het kind is geboren ${nl}.`, en: `The child was born ${en}.` }
  },
  decide: ({ from, until }, { bornOn }) => {
    const code = CRITERION_CODES.bornBetween
    if (bornOn === null) return { code, outcome: 'UNKNOWN', missing: 'bornOn', explanation: NOT_BORN }
    const met = isWithin(bornOn, from, until)
    const when = periodInWords({ from, until })
    return {
      code,
      outcome: met ? 'MET' : 'FAILED',
      missing: null,
      explanation: met
        ? { nl: `Het kind is geboren op ${inDutch(bornOn)}.`, en: `The child was born on ${bornOn}.` }
        : {
            nl: `Het kind is geboren op ${inDutch(bornOn)}, niet ${when.nl}.`,
            en: `The child was born on ${bornOn}, not ${when.en}.`,
          },
    }
  },
}

const NOT_BORN: Localised = {
  nl: 'Er is nog geen geboorte vastgelegd.',
  en: 'No birth has been recorded yet.',
}
