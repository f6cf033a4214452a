import { CRITERION_CODES, type CriterionRule } from './criterion.ts'
import { decideParty, describeParties, type PartyWords } from './party-in.ts'

const WORDS: PartyWords = {
  code: CRITERION_CODES.providerIn,
  missing: 'careProviderAgbCode',
  is: { nl: 'Zij krijgt kraamzorg van', en: 'She receives kraamzorg from' },
  isNot: { nl: 'Zij krijgt geen kraamzorg van', en: 'She does not receive kraamzorg from' },
  isAt: { nl: 'maar van', en: 'but from' },
  notRecorded: {
    nl: 'Welke organisatie de kraamzorg geeft, is niet vastgelegd.',
    en: 'Which organisation gives the kraamzorg is not recorded.',
  },
  would: { nl: 'kraamzorg kreeg van', en: 'received kraamzorg from' },
  codeName: { nl: 'De AGB-code', en: 'The AGB code' },
}

/** CARE_PROVIDER: one of these organisations gives the kraamzorg, also when it took the care over. By AGB code. */
export const providerIn: CriterionRule<'providerIn'> = {
  describe: ({ parties }) => describeParties(WORDS, parties),
  decide: (criterion, { careProviderAgbCode }) => decideParty(WORDS, criterion, careProviderAgbCode),
}
