import { CRITERION_CODES, type CriterionRule } from './criterion.ts'
import { decideParty, describeParties, type PartyWords } from './party-in.ts'

const WORDS: PartyWords = {
  code: CRITERION_CODES.insurerIn,
  missing: 'uzoviCode',
  is: { nl: 'Zij is verzekerd bij', en: 'She is insured with' },
  isNot: { nl: 'Zij is niet verzekerd bij', en: 'She is not insured with' },
  isAt: { nl: 'maar bij', en: 'but with' },
  notRecorded: { nl: 'Haar zorgverzekeraar is niet vastgelegd.', en: 'Her health insurer is not recorded.' },
  would: { nl: 'verzekerd was bij', en: 'were insured with' },
  codeName: { nl: 'De UZOVI-code', en: 'The UZOVI code' },
}

/** INSURER: she is insured with one of these (NL: zorgverzekeraar), by UZOVI code. */
export const insurerIn: CriterionRule<'insurerIn'> = {
  describe: ({ parties }) => describeParties(WORDS, parties),
  decide: (criterion, { uzoviCode }) => decideParty(WORDS, criterion, uzoviCode),
}
