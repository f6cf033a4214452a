import { isoDate, type SourceAnchor } from '@kraamketen/kraamzorg'
import type { Amount, Confidence, OwnContributionKind } from '../src/rules/amount/amount.ts'

const ownContribution =
  (kind: OwnContributionKind, unit: Amount['unit']) =>
  (year: number, cents: number, confidence: Confidence, source: SourceAnchor, citation: string): Amount => ({
    kind,
    cents,
    unit,
    basis: 'STATUTORY',
    validFrom: isoDate(`${year}-01-01`),
    validUntil: isoDate(`${year}-12-31`),
    source,
    citation,
    confidence,
  })
const perHour = ownContribution('OWN_CONTRIBUTION_HOUR', 'PER_HOUR')
const perDay = ownContribution('OWN_CONTRIBUTION_DAY', 'PER_DAY')

/**
 * The own contribution (NL: eigen bijdrage), in cents by calendar year.
 *
 * Per hour at home: 2017 and 2018 are in no source (between 420 and 440) and therefore absent. Per person per day in
 * an institution: 2016 is printed without saying for whom and 2021 with two different amounts for mother and child,
 * so neither is here.
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
  perDay(2023, 1900, 'FOUND_SECONDARY', 'own-contribution', 'babyhelp.nl: mother 19, child 19'),
  perDay(2025, 2150, 'FOUND_SECONDARY', 'own-contribution', 'wereldbaby.nl: mother 21.50, child 21.50'),
]
