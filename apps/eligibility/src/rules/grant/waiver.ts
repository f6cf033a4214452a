import type { IsoDate } from '@kraamketen/kraamzorg'
import type { Programme } from '../programme/programme.ts'

/** A programme that was granted to a client (NL: toegekend). */
export interface Grant {
  readonly programme: Programme
  readonly grantedOn: IsoDate
}

export interface Waiver {
  readonly ownContributionWaived: boolean
  /** The programme that pays; null without a waiver. */
  readonly programme: Programme | null
  readonly grantedOn: IsoDate | null
}

/**
 * Whether the own contribution is waived (NL: kwijtgescholden). Only a grant waives; being eligible does not. Of
 * several grants the first that waives counts.
 *
 * Source: docs/sources.md#geboortezorg-flex
 */
export function waiver(grants: readonly Grant[]): Waiver {
  const first = grants
    .filter(({ programme }) => programme.benefits.includes('OWN_CONTRIBUTION_WAIVED'))
    .toSorted((a, b) => (a.grantedOn < b.grantedOn ? -1 : 1))[0]
  return first === undefined
    ? { ownContributionWaived: false, programme: null, grantedOn: null }
    : { ownContributionWaived: true, programme: first.programme, grantedOn: first.grantedOn }
}
