import { type Hours, isoDate, type Localised } from '@kraamketen/kraamzorg'
import { type AmountAt, amountAt } from '../amount/amount-at.ts'
import type { Amount, Cents, TariffKind } from '../amount/amount.ts'
import { contractedAmountAt } from '../amount/contracted-amount-at.ts'
import type { ContractedTariff } from '../amount/contracted-tariff.ts'
import { VIDEO_INTAKE } from '../estimate/intake.ts'
import { lineCents } from '../estimate/line-cents.ts'

/** What one organisation claimed in one year, in quantities. */
export interface YearQuantities {
  readonly hours: Hours
  readonly partusHours: Hours
  readonly partusAttendances: number
  readonly registrations: number
  readonly homeIntakes: number
  readonly telephoneIntakes: number
  readonly videoIntakes: number
}

export interface ExpenditureFacts {
  readonly organisation: string
  /** The year whose tariffs count: that of the care, or another one to reckon in its prices. */
  readonly year: number
  readonly careYear: number
  readonly quantities: YearQuantities
  readonly amounts: readonly Amount[]
  readonly contracted: readonly ContractedTariff[]
}

/** In the order in which expenditure shows them. */
export const EXPENDITURE_LINE_CODES = [
  'CARE_HOURS',
  'PARTUS_HOURS',
  'PARTUS_ATTENDANCES',
  'REGISTRATIONS',
  'HOME_INTAKES',
  'TELEPHONE_INTAKES',
  'VIDEO_INTAKES',
] as const
export type ExpenditureLineCode = (typeof EXPENDITURE_LINE_CODES)[number]

export interface ExpenditureLine {
  readonly code: ExpenditureLineCode
  readonly quantity: number
  readonly maximum: AmountAt
  readonly maximumCents: Cents | null
  readonly contracted: AmountAt
  readonly contractedCents: Cents | null
}

/** One sum over the lines. */
export interface ExpenditureTotal {
  /** Null when a line with a quantity has no known amount. */
  readonly totalCents: Cents | null
  /** Over the lines whose amount is known: at least this. */
  readonly knownCents: Cents
  readonly missing: readonly string[]
}

export interface Expenditure {
  readonly year: number
  readonly careYear: number
  readonly lines: readonly ExpenditureLine[]
  readonly atMaximum: ExpenditureTotal
  readonly atContracted: ExpenditureTotal
  /** Contracted less maximum; null when either is not known. */
  readonly differenceCents: Cents | null
  readonly assumptions: readonly Localised[]
}

const OF_LINE: Readonly<Record<ExpenditureLineCode, { of: keyof YearQuantities; kind: TariffKind | null }>> = {
  CARE_HOURS: { of: 'hours', kind: 'KRAAMZORG_HOUR' },
  PARTUS_HOURS: { of: 'partusHours', kind: 'PARTUS_HOUR' },
  PARTUS_ATTENDANCES: { of: 'partusAttendances', kind: 'PARTUS_ATTENDANCE' },
  REGISTRATIONS: { of: 'registrations', kind: 'REGISTRATION' },
  HOME_INTAKES: { of: 'homeIntakes', kind: 'INTAKE_HOME' },
  TELEPHONE_INTAKES: { of: 'telephoneIntakes', kind: 'INTAKE_TELEPHONE' },
  VIDEO_INTAKES: { of: 'videoIntakes', kind: null },
}

/**
 * Expenditure of one organisation in one year (NL: P×Q): quantities × tariffs, at the maxima and at what it agreed with
 * every insurer. A tariff lasts a calendar year, and the year of a family is that of its care date, so that the bills of
 * its families add up to it but for rounding. A year without a known maximum is unknown between its neighbours.
 *
 * Source: docs/sources.md#nza-tariffs
 */
export function expenditure(facts: ExpenditureFacts): Expenditure {
  const { organisation, year, careYear, quantities, amounts, contracted } = facts
  const at = isoDate(`${year}-01-01`)
  const parties = { organisation, insurer: null }
  const lines = EXPENDITURE_LINE_CODES.map((code): ExpenditureLine => {
    const { of, kind } = OF_LINE[code]
    const quantity = quantities[of]
    const maximum = kind === null ? VIDEO_INTAKE : amountAt(amounts, kind, at)
    const agreed = kind === null ? VIDEO_INTAKE : contractedAmountAt(contracted, parties, kind, at)
    return {
      code,
      quantity,
      maximum,
      maximumCents: worth(quantity, maximum),
      contracted: agreed,
      contractedCents: worth(quantity, agreed),
    }
  })
  const atMaximum = totalOf(lines.map(({ maximum, maximumCents }) => [maximum, maximumCents]))
  const atContracted = totalOf(lines.map(({ contracted: agreed, contractedCents }) => [agreed, contractedCents]))
  return {
    year,
    careYear,
    lines,
    atMaximum,
    atContracted,
    differenceCents:
      atMaximum.totalCents === null || atContracted.totalCents === null
        ? null
        : atContracted.totalCents - atMaximum.totalCents,
    assumptions: [...(year === careYear ? [] : [inPricesOf(year, careYear)]), ...ASSUMPTIONS],
  }
}

/** Of nothing the price does not matter. */
function worth(quantity: number, amount: AmountAt): Cents | null {
  if (quantity === 0) return 0
  return amount.outcome === 'KNOWN' ? lineCents(quantity, amount.amount.cents) : null
}

function totalOf(parts: readonly (readonly [AmountAt, Cents | null])[]): ExpenditureTotal {
  const missing = parts.flatMap(([amount, cents]) =>
    cents === null && amount.outcome === 'UNKNOWN' ? [amount.missing] : [],
  )
  const knownCents = parts.reduce((sum, [, cents]) => sum + (cents ?? 0), 0)
  return { totalCents: missing.length === 0 ? knownCents : null, knownCents, missing }
}

function inPricesOf(year: number, careYear: number): Localised {
  return {
    nl: `De zorg is van ${careYear}, de tarieven zijn van ${year}. Zo is er niet betaald.`,
    en: `The care is of ${careYear}, the tariffs are of ${year}. This is not what was paid.`,
  }
}

const ASSUMPTIONS: readonly Localised[] = [
  {
    nl: 'Geteld is wat bij verzekeraars is gedeclareerd voor gezinnen met een zorgdatum in dat jaar. Er kunnen nog declaraties bij komen.',
    en: 'Counted is what was claimed with insurers for families with a care date in that year. More claims may follow.',
  },
  {
    nl: 'Per gezin is er één inschrijving, en één intake als die is gehouden. Die worden hier niet apart gedeclareerd.',
    en: 'There is one registration a family, and one intake if it was held. They have no claim of their own here.',
  },
  {
    nl: 'Het gecontracteerde tarief is dat met elke verzekeraar. Afspraken met één verzekeraar tellen niet mee, want dat zou laten zien hoe weinig gezinnen dat soms zijn. Contracten zijn hier verzonnen voor de demonstratie.',
    en: 'The agreed tariff is that with every insurer. Agreements with one insurer do not count, because that would show how few families they sometimes are. Contracts here are invented for the demonstration.',
  },
]
