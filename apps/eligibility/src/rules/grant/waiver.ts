import type { IsoDate } from '@kraamketen/kraamzorg'
import type { Programme } from '../programme/programme.ts'

/** A programme that was granted to a client (NL: toegekend). */
export interface Grant {
  readonly programme: Programme
  readonly grantedOn: IsoDate
  /** From this day it gives nothing any more; null while it is in force. */
  readonly lapsedOn: IsoDate | null
}

export interface Waiver {
  readonly ownContributionWaived: boolean
  /** The programme that pays; null without a waiver. */
  readonly programme: Programme | null
  readonly grantedOn: IsoDate | null
  /** The day from which it is waived no longer; null while that is not so. */
  readonly lapsedOn: IsoDate | null
}

/**
 * Whether the own contribution of the care around a birth is waived (NL: kwijtgescholden). Only a grant waives; being
 * eligible does not. A client is one pregnancy, so a grant that comes after the birth waives that care as well; one that
 * has lapsed by the day of the birth waives nothing, one that lapses later waived until then. That a programme has ended
 * since changes nothing. Of several grants that waive the first counts.
 *
 * Source: docs/sources.md#geboortezorg-flex
 */
export function waiver(grants: readonly Grant[], careDate: IsoDate): Waiver {
  const first = grants
    .filter(({ programme }) => programme.benefits.includes('OWN_CONTRIBUTION_WAIVED'))
    .filter(({ lapsedOn }) => lapsedOn === null || careDate < lapsedOn)
    .toSorted((a, b) => (a.grantedOn < b.grantedOn ? -1 : 1))[0]
  if (first === undefined) return { ownContributionWaived: false, programme: null, grantedOn: null, lapsedOn: null }
  const { programme, grantedOn, lapsedOn } = first
  return { ownContributionWaived: true, programme, grantedOn, lapsedOn }
}
