import type { IsoDate, Localised } from '@kraamketen/kraamzorg'
import type { Amount } from '../amount/amount.ts'
import { priceRange } from './price-range.ts'
import { type ScenarioCosts, scenarioCosts } from './scenario-costs.ts'
import type { ScenarioRange } from './scenario-range.ts'

/**
 * What it costs to abolish or waive the own contribution (NL: afschaffen of kwijtschelden van de eigen bijdrage): the
 * hours that families received × the amount of the year × the percent of it that is waived.
 *
 * Sources: docs/sources.md#own-contribution, docs/sources.md#visie-kraamzorg (the wish to abolish it)
 *
 * @param hours that a group received in births of one year; null when they are withheld
 */
export function ownContributionCosts(
  amounts: readonly Amount[],
  at: IsoDate,
  hours: ScenarioRange | null,
  percent: number,
): ScenarioCosts {
  const price = priceRange(amounts, 'OWN_CONTRIBUTION_HOUR', at)
  return scenarioCosts({ hours, price, percent, hoursVary: NOISE, assumptions: ASSUMPTIONS })
}

const NOISE: Localised = {
  nl: 'Op de uren ligt ruis, zodat niemand te herkennen is. Laag en hoog zijn de grenzen daarvan.',
  en: 'There is noise on the hours, so that nobody can be recognised. Low and high are its bounds.',
}

const ASSUMPTIONS: readonly Localised[] = [
  {
    nl: 'Gezinnen nemen evenveel uren als toen. Hoeveel uren zij meer zouden nemen zonder eigen bijdrage, is niet bekend.',
    en: 'Families take as many hours as they did. How many more they would take without the own contribution is not known.',
  },
  {
    nl: 'Elk ontvangen uur telt met het bedrag van het geboortejaar, ook als de zorg in het jaar erna doorliep.',
    en: 'Every received hour counts at the amount of the birth year, also when care went on into the year after it.',
  },
  {
    nl: 'Elk gezin betaalde de hele eigen bijdrage zelf. Wat een aanvullende verzekering, gemeente of programma vergoedde, is niet bekend.',
    en: 'Every family paid the whole own contribution itself. What a supplementary insurance, municipality or programme paid is not known.',
  },
  {
    nl: 'De zorg was thuis. In een instelling geldt een bedrag per dag; dat is niet meegerekend.',
    en: 'Care was at home. In an institution there is an amount per day, which is not counted.',
  },
  {
    nl: 'Wie het bedrag betaalt als gezinnen dat niet doen, zegt geen bron. Dit is het bedrag, niet wie het draagt.',
    en: 'No source says who pays the amount when families do not. This is the amount, not who bears it.',
  },
]
