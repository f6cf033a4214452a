import type { Localised } from '@kraamketen/kraamzorg'
import { type Coded, CRITERION_CODES, type CriterionRule } from './criterion.ts'
import { enumerate } from './enumerate.ts'

/**
 * DISTRICT: she lives in one of these parts of a municipality (NL: stadsdelen). No register here holds the district of
 * an address, so it is what the application declares, by name; who lives in another municipality lives in no part of
 * this one.
 */
export const districtIn: CriterionRule<'districtIn'> = {
  describe: ({ municipality, districts }) => {
    const { nl, en } = places(municipality, districts)
    return {
      nl: `De moeder woont in ${nl}. Het stadsdeel is zoals bij de aanvraag is opgegeven.`,
      en: `The mother lives in ${en}. The district is as declared with the application.`,
    }
  },
  decide: ({ municipality, districts }, { municipalityCode, district }) => {
    const code = CRITERION_CODES.districtIn
    const { nl, en } = places(municipality, districts)
    const wouldChange = {
      nl: `Als zij in ${nl} woonde, voldeed zij wel.`,
      en: `If she lived in ${en}, she would meet it.`,
    }
    if (municipalityCode !== null && municipalityCode !== municipality.code) {
      const explanation = {
        nl: `Zij woont niet in ${municipality.name}, maar in een andere gemeente (${municipalityCode}).`,
        en: `She does not live in ${municipality.name}, but in another municipality (${municipalityCode}).`,
      }
      return { code, outcome: 'FAILED', missing: null, explanation, wouldChange }
    }
    if (municipalityCode === null || district === null) {
      const missing = municipalityCode === null ? 'municipalityCode' : 'district'
      return { code, outcome: 'UNKNOWN', missing, explanation: NOT_RECORDED }
    }
    if (districts.some((one) => sameName(one, district))) {
      const explanation = { nl: `Zij woont in ${district}.`, en: `She lives in ${district}.` }
      return { code, outcome: 'MET', missing: null, explanation }
    }
    const explanation = {
      nl: `Zij woont in ${district}, niet in ${nl}.`,
      en: `She lives in ${district}, not in ${en}.`,
    }
    return { code, outcome: 'FAILED', missing: null, explanation, wouldChange }
  },
}

const NOT_RECORDED: Localised = {
  nl: 'In welk stadsdeel zij woont, is niet opgegeven.',
  en: 'In which district she lives was not declared.',
}

function sameName(one: string, other: string): boolean {
  return one.toLocaleLowerCase('nl') === other.trim().toLocaleLowerCase('nl')
}

function places({ name }: Coded, districts: readonly string[]): Localised {
  return enumerate(
    districts.map((district) => ({ nl: `${name} ${district}`, en: `${name} ${district}` })),
    'of',
    'or',
  )
}
