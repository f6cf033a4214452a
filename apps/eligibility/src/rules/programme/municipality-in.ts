import type { Localised } from '@kraamketen/kraamzorg'
import { type Coded, CRITERION_CODES, type CriterionRule } from './criterion.ts'
import { enumerate } from './enumerate.ts'

/** MUNICIPALITY: she lives in one of these municipalities (NL: gemeenten), by their CBS code. */
export const municipalityIn: CriterionRule<'municipalityIn'> = {
  describe: ({ municipalities }) => {
    const { nl, en } = names(municipalities)
    return { nl: `De moeder woont in ${nl}.`, en: `The mother lives in ${en}.` }
  },
  decide: ({ municipalities }, { municipalityCode }) => {
    const code = CRITERION_CODES.municipalityIn
    if (municipalityCode === null) {
      return { code, outcome: 'UNKNOWN', missing: 'municipalityCode', explanation: NOT_RECORDED }
    }
    const found = municipalities.find((municipality) => municipality.code === municipalityCode)
    if (found !== undefined) {
      return {
        code,
        outcome: 'MET',
        missing: null,
        explanation: { nl: `Zij woont in ${found.name}.`, en: `She lives in ${found.name}.` },
      }
    }
    const { nl, en } = names(municipalities)
    return {
      code,
      outcome: 'FAILED',
      missing: null,
      explanation: {
        nl: `Zij woont in een andere gemeente (${municipalityCode}) dan ${nl}.`,
        en: `She lives in another municipality (${municipalityCode}) than ${en}.`,
      },
      wouldChange: {
        nl: `Als zij in ${nl} woonde, voldeed zij wel.`,
        en: `If she lived in ${en}, she would meet it.`,
      },
    }
  },
}

const NOT_RECORDED: Localised = {
  nl: 'De gemeente waar zij woont, is niet vastgelegd.',
  en: 'The municipality where she lives is not recorded.',
}

function names(municipalities: readonly Coded[]): Localised {
  return enumerate(
    municipalities.map(({ name }) => ({ nl: name, en: name })),
    'of',
    'or',
  )
}
