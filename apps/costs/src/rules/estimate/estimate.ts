import type { Hours, IsoDate, Localised } from '@kraamketen/kraamzorg'
import type { Cents } from '../amount/amount.ts'
import { coverCents } from './cover.ts'
import { estimateAssumptions } from './estimate-assumptions.ts'
import type { EstimateFacts, EstimateLine, TariffChoice } from './estimate-line.ts'
import { ESTIMATE_RULES } from './index.ts'

/** Every sum is null when a part of it is unknown; `missing` names the part. */
export interface Estimate {
  readonly at: IsoDate
  readonly tariffs: TariffChoice
  readonly hours: Hours | null
  readonly partusHours: Hours | null
  readonly lines: readonly EstimateLine[]
  /** Care hours, partus, registration and intake. Equals insurer + mother pays + waived + what a policy pays. */
  readonly totalCents: Cents | null
  readonly insurerCents: Cents | null
  readonly ownContributionCents: Cents | null
  readonly waivedCents: Cents | null
  /** Null when it is not known what her policy pays; it is then left with the mother. */
  readonly coverCents: Cents | null
  /** At most: what a policy of which nothing is known would pay is still in it. */
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
 * pays nothing even in a year whose amount is unknown; nor with a policy that pays all of it.
 *
 * Sources: docs/sources.md#nza-tariffs, docs/sources.md#own-contribution, docs/sources.md#geboortezorg-flex
 */
export function estimate(facts: EstimateFacts): Estimate {
  const lines = ESTIMATE_RULES.flatMap((rule) => rule(facts) ?? [])
  const totalCents = sum(lines.filter(({ code }) => code !== 'OWN_CONTRIBUTION').map(({ cents }) => cents))
  const own = lines.find(({ code }) => code === 'OWN_CONTRIBUTION')
  const ownContributionCents = own?.cents ?? null
  const waived = facts.ownContributionWaived
  const dueCents = waived === true ? 0 : waived === null ? null : ownContributionCents
  const covered = coverCents(facts.cover, {
    dueCents,
    hours: own?.quantity ?? null,
    centsPerHour: own?.amount.outcome === 'KNOWN' ? own.amount.amount.cents : null,
  })
  const paysAll = facts.cover?.kind === 'PERCENTAGE' && facts.cover.percent === 100
  return {
    at: facts.at,
    tariffs: facts.choice,
    hours: own?.quantity ?? null,
    partusHours: facts.partusHours,
    lines,
    totalCents,
    insurerCents: sum([totalCents, ownContributionCents === null ? null : -ownContributionCents]),
    ownContributionCents,
    waivedCents: waived === null ? null : waived ? ownContributionCents : 0,
    coverCents: covered,
    motherPaysCents: paysAll ? 0 : sum([dueCents, -(covered ?? 0)]),
    missing: [...new Set([...lines.flatMap(({ missing }) => missing), ...(waived === null ? ['waiver'] : [])])],
    assumptions: estimateAssumptions(facts),
  }
}

function sum(parts: readonly (Cents | null)[]): Cents | null {
  return parts.reduce<Cents | null>((total, part) => (total === null || part === null ? null : total + part), 0)
}
