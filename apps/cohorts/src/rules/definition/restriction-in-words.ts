import type { Localised } from '@kraamketen/kraamzorg'
import { characteristicOf, levelIndex } from '../characteristics.ts'
import type { Restriction } from './cohort-definition.ts'

/** What a cohort without restrictions says about them. */
export const NO_RESTRICTIONS: Localised = {
  nl: 'Verder doet iedereen mee.',
  en: 'Otherwise everybody is in.',
}

/** A restriction as a whole sentence: of this characteristic only these. */
export function restrictionInWords(restriction: Restriction): Localised {
  const { name } = characteristicOf(restriction.characteristic)
  const levels = levelsInWords(restriction)
  return {
    nl: `Alleen gezinnen met dit kenmerk doen mee: ${name.nl} is ${levels.nl}.`,
    en: `Only families with this characteristic are in: ${name.en} is ${levels.en}.`,
  }
}

/** The levels as one reads them: '2016, 2017 of 2018'. A code that is no level is shown as it was written. */
function levelsInWords({ characteristic, levels }: Restriction): Localised {
  const known = characteristicOf(characteristic)
  const labels = levels.map((code) => known.levels[levelIndex(known, code)]?.label ?? { nl: code, en: code })
  return {
    nl: listed(
      labels.map(({ nl }) => `'${nl}'`),
      'of',
      'niets',
    ),
    en: listed(
      labels.map(({ en }) => `'${en}'`),
      'or',
      'nothing',
    ),
  }
}

function listed(words: readonly string[], or: string, nothing: string): string {
  const last = words.at(-1) ?? nothing
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${or} ${last}`
}
