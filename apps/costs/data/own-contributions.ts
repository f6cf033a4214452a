import { isoDate, type Localised, type SourceAnchor } from '@kraamketen/kraamzorg'
import type { Amount, Confidence, OwnContributionKind } from '../src/rules/amount/amount.ts'

const ownContribution =
  (kind: OwnContributionKind, unit: Amount['unit']) =>
  (
    year: number,
    cents: number,
    confidence: Confidence,
    source: SourceAnchor,
    citation: string,
    remark: Localised | null = null,
  ): Amount => ({
    kind,
    cents,
    unit,
    basis: 'STATUTORY',
    validFrom: isoDate(`${year}-01-01`),
    validUntil: isoDate(`${year}-12-31`),
    source,
    citation,
    confidence,
    remark,
  })
const perHour = ownContribution('OWN_CONTRIBUTION_HOUR', 'PER_HOUR')
const perDay = ownContribution('OWN_CONTRIBUTION_DAY', 'PER_DAY')
const perDayOfMother = ownContribution('OWN_CONTRIBUTION_DAY_MOTHER', 'PER_DAY')
const perDayOfChild = ownContribution('OWN_CONTRIBUTION_DAY_CHILD', 'PER_DAY')
const dayLimit = ownContribution('INSTITUTION_DAY_LIMIT', 'PER_DAY')

const WITHOUT_SAYING_FOR_WHOM: Localised = {
  nl: 'De bron zegt niet of dit bedrag voor de moeder, het kind of beiden samen is. Kost een dag meer dan € 119, dan is de rest ook voor het gezin.',
  en: 'The source does not say whether this is for the mother, the child or both together. If a day costs more than € 119, the rest is for the family as well.',
}
const TWO_AMOUNTS: Localised = {
  nl: 'De bron drukt € 18,50 voor de moeder en € 18,00 voor het kind. Waarschijnlijk is een van de twee een drukfout; welke, is niet bekend.',
  en: 'The source prints € 18.50 for the mother and € 18.00 for the child. One of them is probably a misprint; which is not known.',
}

/**
 * The own contribution (NL: eigen bijdrage), in cents by calendar year.
 *
 * Per hour at home: 2017 and 2018 are in no source (between 420 and 440) and therefore absent. Per day in an
 * institution without medical need: 2016, 2021, 2023 and 2025, as printed and with what is odd about it.
 */
export const OWN_CONTRIBUTIONS: readonly Amount[] = [
  perHour(2015, 415, 'FOUND_SECONDARY', 'own-contribution', 'zorgverzekeringvergelijkengoedkoop.nl/kraamzorg'),
  perHour(
    2016,
    420,
    'FOUND_SECONDARY',
    'own-contribution',
    'zorgverzekeringvergelijkengoedkoop.nl/kraamzorg; debabysite.nl/praktische-zaken/kraamzorg',
  ),
  perHour(2019, 440, 'FOUND_SECONDARY', 'own-contribution', 'hetkraamkloppertje.nl/kosten_1'),
  perHour(2020, 450, 'FOUND_SECONDARY', 'own-contribution', 'kraamzorgsadie.nl/Tarieven'),
  perHour(
    2021,
    460,
    'SOURCE_TEXT',
    'geboortezorg-flex',
    'Kraamzorg in Nederland; also zorgdirect.nl/vergoeding/2021/kraamzorg',
  ),
  perHour(2022, 470, 'FOUND_SECONDARY', 'own-contribution', 'bbyzorg.nu; hennyskraamzorg.nl; parool.nl, October 2022'),
  perHour(2023, 480, 'FOUND_SECONDARY', 'own-contribution', 'kraamcentrumdat.nl/kosten; kraamzorglimmen.nl'),
  perHour(2024, 510, 'SOURCE_TEXT', 'geboortezorg-flex', 'Kraamzorg in Nederland; also kraamzorgnicolette.nl/tarieven'),
  perHour(2025, 540, 'FOUND_SECONDARY', 'own-contribution', 'wereldbaby.nl, on kraamzorg and health insurance'),
  perHour(2026, 570, 'SOURCE_TEXT', 'rivm-kraamzorggebruik', 'Achtergrond en doel'),
  perDay(2016, 3300, 'FOUND_SECONDARY', 'own-contribution', 'debabysite.nl: 33 a day', WITHOUT_SAYING_FOR_WHOM),
  dayLimit(2016, 11_900, 'FOUND_SECONDARY', 'own-contribution', 'debabysite.nl: more than 119 a day'),
  perDayOfMother(2021, 1850, 'FOUND_SECONDARY', 'own-contribution', 'zorgdirect.nl 2021: mother 18.50', TWO_AMOUNTS),
  perDayOfChild(2021, 1800, 'FOUND_SECONDARY', 'own-contribution', 'zorgdirect.nl 2021: child 18', TWO_AMOUNTS),
  dayLimit(2021, 13_100, 'FOUND_SECONDARY', 'own-contribution', 'zorgdirect.nl 2021: more than 131 a day'),
  ...[perDayOfMother, perDayOfChild].flatMap((of) => [
    of(2023, 1900, 'FOUND_SECONDARY', 'own-contribution', 'babyhelp.nl: mother 19, child 19'),
    of(2025, 2150, 'FOUND_SECONDARY', 'own-contribution', 'wereldbaby.nl: mother 21.50, child 21.50'),
  ]),
]
