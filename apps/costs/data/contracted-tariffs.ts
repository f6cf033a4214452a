import { isoDate } from '@kraamketen/kraamzorg'
import type { ContractedTariff } from '../src/rules/amount/contracted-tariff.ts'
import type { TariffKind } from '../src/rules/amount/amount.ts'

type Prices = Readonly<Record<TariffKind, number>>

/**
 * Around the maximum of 2023, the last that a source gives. What was agreed in a year without a known maximum is held
 * against nothing.
 */
const PRICES: Readonly<Record<number, Prices>> = {
  2021: {
    KRAAMZORG_HOUR: 5300,
    PARTUS_HOUR: 5300,
    REGISTRATION: 1340,
    INTAKE_HOME: 9000,
    INTAKE_TELEPHONE: 3800,
    PARTUS_ATTENDANCE: 6230,
  },
  2023: {
    KRAAMZORG_HOUR: 5800,
    PARTUS_HOUR: 5800,
    REGISTRATION: 1460,
    INTAKE_HOME: 9850,
    INTAKE_TELEPHONE: 4150,
    PARTUS_ATTENDANCE: 6800,
  },
  2025: {
    KRAAMZORG_HOUR: 6200,
    PARTUS_HOUR: 6200,
    REGISTRATION: 1560,
    INTAKE_HOME: 10_500,
    INTAKE_TELEPHONE: 4430,
    PARTUS_ATTENDANCE: 7260,
  },
  2026: {
    KRAAMZORG_HOUR: 6400,
    PARTUS_HOUR: 6400,
    REGISTRATION: 1600,
    INTAKE_HOME: 10_800,
    INTAKE_TELEPHONE: 4570,
    PARTUS_ATTENDANCE: 7490,
  },
}

function agreed(
  organisation: string,
  insurer: string | null,
  year: number,
  different: Partial<ContractedTariff> & { readonly share?: number } = {},
): ContractedTariff[] {
  const { share = 1, ...rest } = different
  return Object.entries(PRICES[year] ?? {}).map(([kind, cents]) => ({
    organisation,
    insurer,
    kind: kind as TariffKind,
    cents: Math.round(cents * share),
    validFrom: isoDate(`${year}-01-01`),
    validUntil: isoDate(`${year}-12-31`),
    aboveMaximumAgreed: false,
    citation: 'Demonstration: invented, agreed by nobody',
    demonstration: true,
    ...rest,
  }))
}

const YEARS = Object.keys(PRICES).map(Number)

/**
 * Tariffs that insurer and provider agreed (NL: gecontracteerde tarieven). No source publishes any, so all of these are
 * invented, for organisations and insurers that exist in the demonstration only: nothing is put into the mouth of an
 * insurer that exists. The third organisation has an agreement above the maximum of 2023; the fourth has none.
 */
export const CONTRACTED_TARIFFS: readonly ContractedTariff[] = [
  ...YEARS.flatMap((year) => agreed('41900001', null, year)),
  ...YEARS.flatMap((year) => agreed('41900001', '0002', year, { share: 0.97 })),
  ...YEARS.flatMap((year) => agreed('41900002', null, year, { share: 0.99 })),
  ...agreed('41900003', null, 2023, { share: 1.05, aboveMaximumAgreed: true }),
]
