import { isoDate } from '@kraamketen/kraamzorg'
import type { Amount, Confidence, TariffKind } from '../src/rules/amount/amount.ts'

type Prices = Partial<Record<TariffKind, number>>

const tariffsOf = (year: number, confidence: Confidence, citation: string, prices: Prices): Amount[] =>
  Object.entries(prices).map(([kind, cents]) => ({
    kind: kind as TariffKind,
    cents,
    unit: kind === 'KRAAMZORG_HOUR' || kind === 'PARTUS_HOUR' ? 'PER_HOUR' : 'PER_EPISODE',
    basis: 'LEGAL_MAXIMUM',
    validFrom: isoDate(`${year}-01-01`),
    validUntil: isoDate(`${year}-12-31`),
    source: 'nza-tariffs',
    citation,
    confidence,
    remark: null,
  }))

/**
 * Maximum tariffs of the Dutch Healthcare Authority (NL: NZa-maximumtarieven), in cents by calendar year.
 *
 * 2011 to 2018, 2022 and 2024 to 2026 are in no source that could be read and therefore absent, as is the hour of
 * partus assistance of 2019. In 2021 the tariffs were recalibrated after a cost study: registration fell by 70.8 %
 * and the intake at home rose by 31.3 %, so an amount of before that year says nothing of after it.
 */
export const TARIFFS: readonly Amount[] = [
  ...tariffsOf(2010, 'FOUND', 'Staatscourant 2009, 19532: Tariefbeschikking kraamzorg', {
    KRAAMZORG_HOUR: 4121,
    PARTUS_HOUR: 4121,
    REGISTRATION: 3822,
    INTAKE_HOME: 5733,
    INTAKE_TELEPHONE: 1912,
    PARTUS_ATTENDANCE: 7645,
  }),
  ...tariffsOf(2019, 'FOUND_SECONDARY', 'hetkraamkloppertje.nl/kosten_1, which calls them the maximum tariffs', {
    KRAAMZORG_HOUR: 4969,
    REGISTRATION: 4609,
    INTAKE_HOME: 6912,
    INTAKE_TELEPHONE: 2306,
    PARTUS_ATTENDANCE: 9218,
  }),
  ...tariffsOf(
    2020,
    'FOUND',
    "kennisnetgeboortezorg.nl, 'Nieuwe tarieven kraamzorg 2021', column 2020; kraamzorgsadie.nl",
    {
      KRAAMZORG_HOUR: 5060,
      PARTUS_HOUR: 5060,
      REGISTRATION: 4693,
      INTAKE_HOME: 7039,
      INTAKE_TELEPHONE: 2348,
      PARTUS_ATTENDANCE: 9386,
    },
  ),
  ...tariffsOf(
    2021,
    'FOUND',
    "kennisnetgeboortezorg.nl, 'Nieuwe tarieven kraamzorg 2021' after the cost study of the NZa",
    {
      KRAAMZORG_HOUR: 5451,
      PARTUS_HOUR: 5451,
      REGISTRATION: 1370,
      INTAKE_HOME: 9244,
      INTAKE_TELEPHONE: 3900,
      PARTUS_ATTENDANCE: 6390,
    },
  ),
  ...tariffsOf(2023, 'FOUND_SECONDARY', 'kraamcentrumdat.nl/kosten, the price list of a provider from 1 January 2023', {
    KRAAMZORG_HOUR: 5933,
    PARTUS_HOUR: 5933,
    REGISTRATION: 1491,
    INTAKE_HOME: 10061,
    INTAKE_TELEPHONE: 4244,
    PARTUS_ATTENDANCE: 6955,
  }),
]
