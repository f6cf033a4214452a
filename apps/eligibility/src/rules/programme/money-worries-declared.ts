import { CRITERION_CODES, type CriterionRule } from './criterion.ts'

/** MONEY_WORRIES: the family says that it has money worries (NL: geldzorgen). Nobody has to prove them here. */
export const moneyWorriesDeclared: CriterionRule<'moneyWorriesDeclared'> = {
  describe: () => ({
    nl: 'Het gezin geeft aan geldzorgen te hebben.',
    en: 'The family says that it has money worries.',
  }),
  decide: (_criterion, { moneyWorries }) => {
    const code = CRITERION_CODES.moneyWorriesDeclared
    switch (moneyWorries) {
      case null:
        return {
          code,
          outcome: 'UNKNOWN',
          missing: 'moneyWorries',
          explanation: {
            nl: 'Of het gezin geldzorgen heeft, is niet gevraagd of niet opgegeven.',
            en: 'Whether the family has money worries was not asked or not declared.',
          },
        }
      case true:
        return {
          code,
          outcome: 'MET',
          missing: null,
          explanation: { nl: 'Het gezin heeft geldzorgen.', en: 'The family has money worries.' },
        }
      case false:
        return {
          code,
          outcome: 'FAILED',
          missing: null,
          explanation: { nl: 'Het gezin heeft geen geldzorgen.', en: 'The family has no money worries.' },
          wouldChange: {
            nl: 'Als het gezin aangeeft geldzorgen te hebben, voldoet zij wel.',
            en: 'If the family says that it has money worries, she does meet it.',
          },
        }
    }
  },
}
