import { type HourCategory, hourCategory, hoursOf } from '@kraamketen/kraamzorg'
import type { CohortDefinition } from '../definition/cohort-definition.ts'
import { correctedMinutes } from './hours-correction.ts'

/** The choices of a definition that decide in which class a family's hours fall. */
export type HourClassChoices = Pick<CohortDefinition, 'noClaim' | 'hoursCorrection' | 'classLimits'>

/**
 * The class of received minutes; null when it is not known, because no claim of hours was found and the definition
 * takes that as missing. WHOLE_HOURS rounds half an hour up first, so that less than half an hour is none.
 *
 * @param received minutes as claimed, before any correction; null when no claim of hours was found
 * @param hospitalDays nights in hospital after the birth, of mother or child
 */
export function hourClass(
  received: number | null,
  hospitalDays: number,
  { noClaim, hoursCorrection, classLimits }: HourClassChoices,
): HourCategory | null {
  if (received === null) return noClaim === 'ZERO' ? 'NONE' : null
  const hours = hoursOf(correctedMinutes(received, hospitalDays, hoursCorrection))
  return hourCategory(classLimits === 'WHOLE_HOURS' ? Math.round(hours) : hours)
}
