import type { IsoDate, Localised, SourceAnchor } from '@kraamketen/kraamzorg'

/** What a tariff pays for. The hour and the attendance of partus assistance (NL: partusassistentie) are separate amounts. */
export const TARIFF_KINDS = [
  'KRAAMZORG_HOUR',
  'PARTUS_HOUR',
  'REGISTRATION',
  'INTAKE_HOME',
  'INTAKE_TELEPHONE',
  'PARTUS_ATTENDANCE',
] as const
export type TariffKind = (typeof TARIFF_KINDS)[number]

/** The own contribution (NL: eigen bijdrage): per hour at home, per person per day in an institution. */
export const OWN_CONTRIBUTION_KINDS = ['OWN_CONTRIBUTION_HOUR', 'OWN_CONTRIBUTION_DAY'] as const
export type OwnContributionKind = (typeof OWN_CONTRIBUTION_KINDS)[number]

export const AMOUNT_KINDS = [...TARIFF_KINDS, ...OWN_CONTRIBUTION_KINDS] as const
export type AmountKind = (typeof AMOUNT_KINDS)[number]

export const AMOUNT_UNITS = ['PER_HOUR', 'PER_EPISODE', 'PER_DAY'] as const
export type AmountUnit = (typeof AMOUNT_UNITS)[number]

/** LEGAL_MAXIMUM: less may be agreed. STATUTORY: exactly this is due. */
export const AMOUNT_BASES = ['LEGAL_MAXIMUM', 'STATUTORY'] as const
export type AmountBasis = (typeof AMOUNT_BASES)[number]

/** How sure an amount is: printed in a source of this project, read at the publisher, or read at someone who quotes it. */
export const CONFIDENCES = ['SOURCE_TEXT', 'FOUND', 'FOUND_SECONDARY'] as const
export type Confidence = (typeof CONFIDENCES)[number]

/** Integer euro cents. */
export type Cents = number

/** An amount in a period; both days count. Amounts of one kind never overlap, and years that no source gives are absent. */
export interface Amount {
  readonly kind: AmountKind
  readonly cents: Cents
  readonly unit: AmountUnit
  readonly basis: AmountBasis
  readonly validFrom: IsoDate
  /** The last day; null while no end is known. */
  readonly validUntil: IsoDate | null
  readonly source: SourceAnchor
  /** Where exactly the amount was read. */
  readonly citation: string
  readonly confidence: Confidence
}

export const AMOUNT_NAMES: Readonly<Record<AmountKind, Localised>> = {
  KRAAMZORG_HOUR: { nl: 'het tarief voor een uur kraamzorg', en: 'the tariff of an hour of kraamzorg' },
  PARTUS_HOUR: { nl: 'het tarief voor een uur partusassistentie', en: 'the tariff of an hour of partus assistance' },
  REGISTRATION: { nl: 'het tarief voor de inschrijving', en: 'the tariff of the registration' },
  INTAKE_HOME: { nl: 'het tarief voor een intake thuis', en: 'the tariff of an intake at home' },
  INTAKE_TELEPHONE: { nl: 'het tarief voor een telefonische intake', en: 'the tariff of an intake by telephone' },
  PARTUS_ATTENDANCE: {
    nl: 'het tarief per partusassistentie',
    en: 'the tariff of one attendance at a birth',
  },
  OWN_CONTRIBUTION_HOUR: {
    nl: 'de eigen bijdrage per uur kraamzorg thuis',
    en: 'the own contribution for an hour of kraamzorg at home',
  },
  OWN_CONTRIBUTION_DAY: {
    nl: 'de eigen bijdrage per persoon per dag in een instelling',
    en: 'the own contribution per person per day in an institution',
  },
}
