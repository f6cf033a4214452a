import type { Localised } from '@kraamketen/kraamzorg'
import type { PriceRange } from './price-range.ts'
import { rangeCents } from './range-cents.ts'
import type { ScenarioRange } from './scenario-range.ts'

/** What a scenario costs, with everything that the figure rests on. */
export interface ScenarioCosts {
  readonly price: PriceRange
  /** Percent of the price that is counted. */
  readonly percent: number
  /** Whole euro cents; null when a factor is unknown. */
  readonly cents: ScenarioRange | null
  readonly missing: readonly string[]
  /** What makes low and high differ; empty when they do not. */
  readonly rangeFrom: readonly Localised[]
  readonly assumptions: readonly Localised[]
}

export interface ScenarioFacts {
  /** Decimal hours; null when they are withheld or unknown. */
  readonly hours: ScenarioRange | null
  readonly price: PriceRange
  readonly percent?: number
  /** What makes the hours a range. */
  readonly hoursVary: Localised
  readonly assumptions: readonly Localised[]
}

/** Hours × price, or what is missing for it. */
export function scenarioCosts({ hours, price, percent = 100, hoursVary, assumptions }: ScenarioFacts): ScenarioCosts {
  const cents = hours === null || price.cents === null ? null : rangeCents(hours, price.cents, percent)
  const missing = [
    ...(hours === null ? ['hours'] : []),
    ...(price.ground === 'ASSUMED' || price.ground === 'KNOWN' ? [] : price.missing),
  ]
  const rangeFrom = [
    ...(hours !== null && hours.low !== hours.high ? [hoursVary] : []),
    ...(price.ground === 'BETWEEN_NEIGHBOURS' ? [BETWEEN_NEIGHBOURS] : []),
  ]
  return { price, percent, cents, missing, rangeFrom, assumptions: [...assumptions, ...wordsOnPrice(price)] }
}

const BETWEEN_NEIGHBOURS: Localised = {
  nl: 'Geen bron geeft het bedrag van dit jaar. Laag en hoog zijn de dichtstbijzijnde jaren die wel bekend zijn. Het midden is niet berekend.',
  en: 'No source gives the amount of this year. Low and high are the nearest years that are known. No middle is computed.',
}

function wordsOnPrice({ ground, cents, amount }: PriceRange): readonly Localised[] {
  switch (ground) {
    case 'ASSUMED': {
      const euros = ((cents?.low ?? 0) / 100).toFixed(2)
      return [
        {
          nl: `Het bedrag van € ${euros.replace('.', ',')} per uur is een aanname van wie dit vraagt. Het komt niet uit een bron.`,
          en: `The amount of € ${euros} an hour is an assumption of whoever asks. It comes from no source.`,
        },
      ]
    }
    case 'BETWEEN_NEIGHBOURS':
      return [
        {
          nl: 'Het bedrag ligt tussen dat van het vorige en het volgende jaar dat bekend is.',
          en: 'The amount lies between those of the nearest earlier and later year that are known.',
        },
      ]
    case 'KNOWN':
      return []
    case 'UNKNOWN':
      return amount.outcome === 'UNKNOWN' ? [amount.explanation] : []
  }
}
