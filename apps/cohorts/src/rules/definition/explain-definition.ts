import type { Localised } from '@kraamketen/kraamzorg'
import { inCanonicalOrder } from './canonical-definition.ts'
import type { CohortDefinition } from './cohort-definition.ts'
import { CHOICE_PLACES, DEFINITION_CHOICES } from './definition-choices.ts'
import { NO_RESTRICTIONS, restrictionInWords } from './restriction-in-words.ts'

/**
 * A definition in plain words, one sentence a choice and one a restriction (NL: uitleg). Nothing is left out because it
 * is usual: two definitions that differ read differently.
 */
export function explainDefinition(definition: CohortDefinition): readonly Localised[] {
  const canonical = inCanonicalOrder(definition)
  const restrictions = canonical.only.map(restrictionInWords)
  return [
    ...CHOICE_PLACES.map((place) => DEFINITION_CHOICES[place].sentence(canonical)),
    ...(restrictions.length === 0 ? [NO_RESTRICTIONS] : restrictions),
  ]
}
