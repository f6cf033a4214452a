import { type IsoDate, type Minutes, weekStart } from '@kraamketen/kraamzorg'
import type { Feeding } from '../indication/rule.ts'
import type { Protocol } from '../indication/protocol.ts'
import type { ReferredVulnerabilityClass } from '../referral/vulnerability-class.ts'
import { type DemandBasis, demandedMinutes } from './demanded-minutes.ts'
import type { HoursDemand } from './divide-hours.ts'

/** What is on record of one family when hours are divided. */
export interface Family {
  readonly clientId: string
  /** Of the birth, or while it is awaited the due date. */
  readonly careDate: IsoDate
  readonly indicatedMinutes: Minutes | null
  /** As indicated, else as wished. */
  readonly feeding: Feeding | null
  readonly vulnerabilityClass: ReferredVulnerabilityClass | null
}

export interface FamilyDemand extends HoursDemand {
  readonly basis: DemandBasis
}

/**
 * What one family should have when hours are divided, in whole minutes. Where a range is all that is known she counts
 * for the most of it: nobody loses hours to an empty field.
 */
export function familyDemand(family: Family, protocol: Protocol): FamilyDemand {
  const { clientId, careDate, indicatedMinutes, feeding, vulnerabilityClass } = family
  const basis = indicatedMinutes === null ? (feeding ?? 'UNKNOWN') : 'INDICATED'
  const minutes = Math.round(demandedMinutes(basis, indicatedMinutes, protocol).high)
  return { id: clientId, basis, minutes, vulnerabilityClass, dueWeek: weekStart(careDate) }
}
