import type { Localised } from '@kraamketen/kraamzorg'
import type { PriceRange } from './price-range.ts'
import { type ScenarioCosts, scenarioCosts } from './scenario-costs.ts'
import type { ScenarioRange } from './scenario-range.ts'

/**
 * What a higher floor costs (NL: verhogen van de ondergrens): the extra hours × the price of an hour: the maximum tariff,
 * what is contracted, or what whoever asks assumes.
 *
 * Source: docs/sources.md#nza-tariffs
 *
 * @param price of the first day of the period; it counts for all of it
 */
export function floorRaiseCosts(extraHours: ScenarioRange, price: PriceRange): ScenarioCosts {
  const assumptions = [...ASSUMPTIONS, ...(price.ground === 'KNOWN' ? [AT_THE_MAXIMUM] : [])]
  return scenarioCosts({ hours: extraHours, price, hoursVary: HOURS_VARY, assumptions })
}

const HOURS_VARY: Localised = {
  nl: 'Van gezinnen zonder planning is niet bekend hoeveel uur zij krijgen. Laag: wat geïndiceerd is. Hoog: niet meer dan de oude ondergrens.',
  en: 'Of families without a plan it is not known how many hours they get. Low: what is indicated. High: no more than the old floor.',
}

const AT_THE_MAXIMUM: Localised = {
  nl: 'Elk uur kost het maximumtarief. Verzekeraar en zorgaanbieder kunnen minder afspreken.',
  en: 'Every hour costs the maximum tariff. Insurer and provider may agree on less.',
}

const ASSUMPTIONS: readonly Localised[] = [
  {
    nl: 'Alleen de extra uren zijn geteld. Inschrijving, intake, werving en reistijd zijn niet meegerekend.',
    en: 'Only the extra hours are counted. Registration, intake, recruitment and travel are not.',
  },
  {
    nl: 'Het bedrag is voor verzekeraar en gezin samen: de eigen bijdrage is er niet van afgetrokken.',
    en: 'The amount is for insurer and family together: the own contribution is not taken off.',
  },
  {
    nl: 'Voor de hele periode geldt het bedrag van de eerste dag.',
    en: 'The amount of the first day applies to the whole period.',
  },
  {
    nl: 'Of er genoeg kraamverzorgenden zijn om de uren te geven, staat hier niet in.',
    en: 'Whether there are enough maternity assistants to give the hours is not in this.',
  },
]
