import type { Localised } from '@kraamketen/kraamzorg'
import { CHARACTERISTICS } from '../characteristics.ts'
import { inCanonicalOrder } from './canonical-definition.ts'
import { canonicalJson } from './canonical-json.ts'
import type { CohortDefinition } from './cohort-definition.ts'
import { CHOICE_PLACES, DEFINITION_CHOICES } from './definition-choices.ts'
import { restrictionInWords } from './restriction-in-words.ts'

/** One choice that two definitions make differently (NL: verschil). */
export interface DefinitionDifference {
  /** The field, or `only.` and the characteristic that is restricted. */
  readonly place: string
  readonly name: Localised
  /** What the first one says, in a sentence. */
  readonly a: Localised
  /** What the second one says. */
  readonly b: Localised
  readonly explanation: Localised
}

/** Where two definitions differ, in the order in which they are explained; empty when they are the same. */
export function differences(first: CohortDefinition, second: CohortDefinition): readonly DefinitionDifference[] {
  const a = inCanonicalOrder(first)
  const b = inCanonicalOrder(second)
  const choices = CHOICE_PLACES.filter((place) => !equal(a[place], b[place])).map((place) => {
    const { name, sentence } = DEFINITION_CHOICES[place]
    return difference(place, name, sentence(a), sentence(b))
  })
  const restrictions = CHARACTERISTICS.flatMap(({ code, name }) => {
    const ofA = a.only.find(({ characteristic }) => characteristic === code)
    const ofB = b.only.find(({ characteristic }) => characteristic === code)
    if (equal(ofA?.levels ?? null, ofB?.levels ?? null)) return []
    const everybody = {
      nl: `Bij het kenmerk ${name.nl} doet iedereen mee.`,
      en: `For the characteristic ${name.en} everybody is in.`,
    }
    const words = (own: typeof ofA) => (own === undefined ? everybody : restrictionInWords(own))
    return difference(`only.${code}`, name, words(ofA), words(ofB))
  })
  return [...choices, ...restrictions]
}

function difference(place: string, name: Localised, a: Localised, b: Localised): DefinitionDifference {
  return {
    place,
    name,
    a,
    b,
    explanation: {
      nl: `${name.nl}. Eerste cohort: ${a.nl} Tweede cohort: ${b.nl}`,
      en: `${name.en}. First cohort: ${a.en} Second cohort: ${b.en}`,
    },
  }
}

function equal(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b)
}
