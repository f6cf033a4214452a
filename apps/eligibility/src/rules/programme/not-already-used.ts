import { CRITERION_CODES, type CriterionRule } from './criterion.ts'

/** NOT_ALREADY_USED: this programme was never granted to her before, also not when that grant has lapsed since. */
export const notAlreadyUsed: CriterionRule<'notAlreadyUsed'> = {
  describe: ({ programme }) => ({
    nl: `De regeling ${programme} is haar nog niet eerder toegekend.`,
    en: `The programme ${programme} was not granted to her before.`,
  }),
  decide: ({ programme }, { grantedBefore }) => {
    const code = CRITERION_CODES.notAlreadyUsed
    if (grantedBefore === null) {
      return {
        code,
        outcome: 'UNKNOWN',
        missing: 'grantedBefore',
        explanation: {
          nl: 'Wat haar eerder is toegekend, is niet bekend.',
          en: 'What was granted to her before is not known.',
        },
      }
    }
    const used = grantedBefore.includes(programme)
    return {
      code,
      outcome: used ? 'FAILED' : 'MET',
      missing: null,
      explanation: used
        ? { nl: `${programme} is haar al eens toegekend.`, en: `${programme} was granted to her once already.` }
        : { nl: `${programme} is haar niet eerder toegekend.`, en: `${programme} was not granted to her before.` },
    }
  },
}
