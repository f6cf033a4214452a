import type { Hours, IsoDate } from '@kraamketen/kraamzorg'
import { type AmountAt, amountAt } from '../amount/amount-at.ts'
import type { Amount, Cents } from '../amount/amount.ts'
import { type Cover, coverCents } from './cover.ts'
import { lineCents } from './line-cents.ts'

export interface ContributionFacts {
  readonly hours: readonly Hours[]
  /** The care date: the amount of its year. */
  readonly at: IsoDate
  /** Null when that could not be asked. */
  readonly ownContributionWaived: boolean | null
  /** Null when nobody knows. */
  readonly cover: Cover | null
  readonly amounts: readonly Amount[]
}

/** What is due at one number of hours, and what a policy changes. */
export interface ContributionForHours {
  readonly hours: Hours
  readonly ownContributionCents: Cents | null
  readonly waivedCents: Cents | null
  /** What she would pay without a policy. */
  readonly withoutCoverCents: Cents | null
  /** What her policy pays of that; null when not known. */
  readonly coverCents: Cents | null
  /** At most, where it is not known what a policy pays. */
  readonly motherPaysCents: Cents | null
}

export interface Contributions {
  readonly at: IsoDate
  readonly perHour: AmountAt
  readonly rows: readonly ContributionForHours[]
  readonly missing: readonly string[]
}

/**
 * What she would pay at each of some numbers of hours at home (NL: eigen bijdrage bij een aantal uren), and what her
 * supplementary policy changes. With a waiver she pays nothing, nor with a policy that pays all, also in a year whose
 * amount is unknown.
 *
 * Source: docs/sources.md#own-contribution
 */
export function contributionsForHours(facts: ContributionFacts): Contributions {
  const { at, hours, ownContributionWaived: waived, cover, amounts } = facts
  const perHour = amountAt(amounts, 'OWN_CONTRIBUTION_HOUR', at)
  const rate = perHour.outcome === 'KNOWN' ? perHour.amount.cents : null
  const paysAll = cover?.kind === 'PERCENTAGE' && cover.percent === 100
  return {
    at,
    perHour,
    rows: hours.map((asked): ContributionForHours => {
      const ownContributionCents = rate === null ? null : lineCents(asked, rate)
      const dueCents = waived === true ? 0 : waived === null ? null : ownContributionCents
      const covered = coverCents(cover, { dueCents, hours: asked, centsPerHour: rate })
      return {
        hours: asked,
        ownContributionCents,
        waivedCents: waived === null ? null : waived ? ownContributionCents : 0,
        withoutCoverCents: dueCents,
        coverCents: covered,
        motherPaysCents: paysAll ? 0 : dueCents === null ? null : dueCents - (covered ?? 0),
      }
    }),
    missing: [
      ...(perHour.outcome === 'KNOWN' ? [] : [perHour.missing]),
      ...(waived === null ? ['waiver'] : []),
      ...(cover === null ? ['supplementaryCover'] : []),
    ],
  }
}
