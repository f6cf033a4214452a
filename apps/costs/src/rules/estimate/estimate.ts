import type { Hours, IsoDate, Localised } from '@kraamketen/kraamzorg'
import type { Cents } from '../amount/amount.ts'
import { estimateAssumptions } from './estimate-assumptions.ts'
import type { EstimateFacts, EstimateLine } from './estimate-line.ts'
import { ESTIMATE_RULES } from './index.ts'

/** Every sum is null when a part of it is unknown; `missing` names the part. */
export interface Estimate {
  readonly at: IsoDate
  readonly hours: Hours | null
  readonly lines: readonly EstimateLine[]
  /** Care hours, registration and intake at the maximum tariff. Equals insurer + mother pays + waived. */
  readonly totalCents: Cents | null
  readonly insurerCents: Cents | null
  readonly ownContributionCents: Cents | null
  readonly waivedCents: Cents | null
  readonly motherPaysCents: Cents | null
  readonly missing: readonly string[]
  readonly assumptions: readonly Localised[]
}

/**
 * What an episode of kraamzorg costs and who pays it (NL: P×Q).
 *
 * The own contribution is part of the tariff: the provider receives the tariff once, of which the mother pays the
 * own contribution and the insurer the rest. A waiver moves the mother's part to the programme; it does not make the
 * care cheaper and, for want of a source that says otherwise, leaves the insurer's part as it was. With a waiver she
 * pays nothing even in a year whose amount is unknown.
 *
 * Sources: docs/sources.md#nza-tariffs, docs/sources.md#own-contribution, docs/sources.md#geboortezorg-flex
 */
export function estimate(facts: EstimateFacts): Estimate {
  const lines = ESTIMATE_RULES.map((rule) => rule(facts))
  const totalCents = sum(lines.filter(({ code }) => code !== 'OWN_CONTRIBUTION').map(({ cents }) => cents))
  const ownContributionCents = sum(lines.filter(({ code }) => code === 'OWN_CONTRIBUTION').map(({ cents }) => cents))
  const waived = facts.ownContributionWaived
  return {
    at: facts.at,
    hours: lines.find(({ code }) => code === 'CARE_HOURS')?.quantity ?? null,
    lines,
    totalCents,
    insurerCents: sum([totalCents, ownContributionCents === null ? null : -ownContributionCents]),
    ownContributionCents,
    waivedCents: waived === null ? null : waived ? ownContributionCents : 0,
    motherPaysCents: waived === null ? null : waived ? 0 : ownContributionCents,
    missing: [...new Set([...lines.flatMap(({ missing }) => missing), ...(waived === null ? ['waiver'] : [])])],
    assumptions: estimateAssumptions(facts),
  }
}

function sum(parts: readonly (Cents | null)[]): Cents | null {
  return parts.reduce<Cents | null>((total, part) => (total === null || part === null ? null : total + part), 0)
}
