import type { Hours, IsoDate, Localised } from '@kraamketen/kraamzorg'
import type { Amount } from '../amount/amount.ts'
import { lineCents } from '../estimate/line-cents.ts'
import { type PriceRange, priceRange } from './price-range.ts'
import { type ScenarioCosts, scenarioCosts } from './scenario-costs.ts'
import { exactly, type ScenarioRange } from './scenario-range.ts'

/**
 * At which tariff a volume is reckoned (NL: tariefvariant).
 * - ALL_AT_MAXIMUM: every hour at the maximum tariff
 * - ALL_AT_CONTRACTED: every hour at what insurer and provider agreed
 * - AT_PERCENTAGE: every hour at a percentage of the maximum tariff
 */
export const TARIFF_VARIANTS = ['ALL_AT_MAXIMUM', 'ALL_AT_CONTRACTED', 'AT_PERCENTAGE'] as const
export type TariffVariant = (typeof TARIFF_VARIANTS)[number]

export interface TariffScenarioFacts {
  readonly amounts: readonly Amount[]
  readonly at: IsoDate
  /** Delivered hours. */
  readonly hours: Hours
  /** Of the organisation that was asked, or of all. */
  readonly contracted: PriceRange
  /** Percent of the maximum; null when it is not asked. */
  readonly percentage: number | null
}

/** The scenario as a question. */
export function tariffQuestion({ at, hours }: Pick<TariffScenarioFacts, 'at' | 'hours'>): Localised {
  return {
    nl: `Wat kosten ${String(hours).replace('.', ',')} uren kraamzorg bij de verschillende tarieven van ${at}?`,
    en: `What do ${hours} hours of kraamzorg cost at the different tariffs of ${at}?`,
  }
}

export interface TariffAlternative {
  readonly variant: TariffVariant
  readonly costs: ScenarioCosts
  /** Cents less (negative) or more than all at the maximum; null when either is unknown. */
  readonly difference: ScenarioRange | null
}

/**
 * What the same hours cost at the maximum tariff, at contracted tariffs and at a percentage of the maximum (NL:
 * maximumtarief tegenover gecontracteerd tarief). Contracts can be above the maximum by written agreement, so nothing
 * here says that a contracted tariff is the lower one.
 *
 * Source: docs/sources.md#nza-tariffs
 */
export function tariffScenario(facts: TariffScenarioFacts): readonly TariffAlternative[] {
  const { amounts, at, hours, contracted, percentage } = facts
  const maximum = priceRange(amounts, 'KRAAMZORG_HOUR', at)
  const costsAt = (price: PriceRange, assumptions: readonly Localised[], percent = 100) =>
    scenarioCosts({
      hours: exactly(hours),
      price,
      percent,
      hoursVary: HOURS_GIVEN,
      assumptions: [...ASSUMPTIONS, ...assumptions],
    })
  const atMaximum = costsAt(maximum, [])
  const alternatives: { variant: TariffVariant; costs: ScenarioCosts }[] = [
    { variant: 'ALL_AT_MAXIMUM', costs: atMaximum },
    { variant: 'ALL_AT_CONTRACTED', costs: costsAt(contracted, []) },
  ]
  if (percentage !== null) {
    alternatives.push({ variant: 'AT_PERCENTAGE', costs: costsAt(maximum, [percentageOf(percentage)], percentage) })
  }
  return alternatives.map(({ variant, costs }) => ({
    variant,
    costs,
    difference: lessOrMore(costs.cents, atMaximum.cents),
  }))
}

/** The maximum is one amount, so what is subtracted is the same for low and high. */
function lessOrMore(cents: ScenarioRange | null, maximum: ScenarioRange | null): ScenarioRange | null {
  if (cents === null || maximum === null) return null
  const { low, central, high } = cents
  return { low: low - maximum.low, central: central === null ? null : central - maximum.low, high: high - maximum.high }
}

const HOURS_GIVEN: Localised = {
  nl: 'De uren zijn gegeven door wie dit vraagt.',
  en: 'The hours are given by whoever asks.',
}

const ASSUMPTIONS: readonly Localised[] = [
  HOURS_GIVEN,
  {
    nl: 'Het aantal uren is bij elk tarief hetzelfde. Of een ander tarief meer of minder uren geeft, is niet bekend.',
    en: 'The number of hours is the same at every tariff. Whether another tariff gives more or fewer hours is not known.',
  },
  {
    nl: 'Alleen uren kraamzorg zijn geteld. Inschrijving, intake en partusassistentie hebben eigen tarieven.',
    en: 'Only hours of kraamzorg are counted. Registration, intake and partus assistance have tariffs of their own.',
  },
]

function percentageOf(percentage: number): Localised {
  const shown = lineCents(percentage, 100) / 100
  return {
    nl: `Elk uur kost ${String(shown).replace('.', ',')}% van het maximumtarief. Dat percentage is gegeven door wie dit vraagt.`,
    en: `Every hour costs ${shown}% of the maximum tariff. That percentage is given by whoever asks.`,
  }
}
