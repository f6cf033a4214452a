import { isWithin, type Localised } from '@kraamketen/kraamzorg'
import { CRITERION_CODES, type CriterionRule } from './criterion.ts'
import { inDutch } from './in-dutch.ts'
import { periodInWords } from './period-in-words.ts'

/** APPLICATION_DATE: the family applies in these days (NL: aanvraag); both days count. Too early can be mended, too late not. */
export const appliedBetween: CriterionRule<'appliedBetween'> = {
  describe: (period) => {
    const { nl, en } = periodInWords(period)
    return { nl: `De aanvraag is gedaan ${nl}.`, en: `The application was made ${en}.` }
  },
  decide: ({ from, until }, { appliedOn }) => {
    const code = CRITERION_CODES.appliedBetween
    if (appliedOn === null) return { code, outcome: 'UNKNOWN', missing: 'appliedOn', explanation: NO_DATE }
    if (isWithin(appliedOn, from, until)) {
      const explanation = {
        nl: `Een aanvraag op ${inDutch(appliedOn)} is op tijd.`,
        en: `An application on ${appliedOn} is in time.`,
      }
      return { code, outcome: 'MET', missing: null, explanation }
    }
    if (until === null || appliedOn < from) {
      return {
        code,
        outcome: 'FAILED',
        missing: null,
        explanation: {
          nl: `Aanvragen kan pas vanaf ${inDutch(from)}.`,
          en: `Applying is only possible from ${from}.`,
        },
        wouldChange: {
          nl: `Als zij op of na ${inDutch(from)} aanvraagt, voldoet zij wel.`,
          en: `If she applies on or after ${from}, she does meet it.`,
        },
      }
    }
    return {
      code,
      outcome: 'FAILED',
      missing: null,
      explanation: {
        nl: `Aanvragen kon tot en met ${inDutch(until)}.`,
        en: `Applying was possible up to and including ${until}.`,
      },
    }
  },
}

const NO_DATE: Localised = {
  nl: 'De dag van de aanvraag is niet bekend.',
  en: 'The day of the application is not known.',
}
