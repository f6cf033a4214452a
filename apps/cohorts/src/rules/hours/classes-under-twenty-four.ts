import type { HourCategory } from '@kraamketen/kraamzorg'
import type { Under24Meaning } from '../definition/cohort-definition.ts'

/** The classes that together are under 24 hours: with the families without any hours, or without them. */
export function classesUnderTwentyFour(meaning: Under24Meaning): readonly HourCategory[] {
  return meaning === 'WITH_NONE' ? ['NONE', 'FROM_1_TO_23'] : ['FROM_1_TO_23']
}
