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

/**
 * The own contribution (NL: eigen bijdrage): per hour at home, per day in an institution. There mother and child each
 * have an amount; OWN_CONTRIBUTION_DAY is one that was printed without saying for whom, and INSTITUTION_DAY_LIMIT the
 * price of a day above which the rest is for the family as well.
 */
export const OWN_CONTRIBUTION_KINDS = [
  'OWN_CONTRIBUTION_HOUR',
  'OWN_CONTRIBUTION_DAY',
  'OWN_CONTRIBUTION_DAY_MOTHER',
  'OWN_CONTRIBUTION_DAY_CHILD',
  'INSTITUTION_DAY_LIMIT',
] as const
export type OwnContributionKind = (typeof OWN_CONTRIBUTION_KINDS)[number]

export const AMOUNT_KINDS = [...TARIFF_KINDS, ...OWN_CONTRIBUTION_KINDS] as const
export type AmountKind = (typeof AMOUNT_KINDS)[number]

export const AMOUNT_UNITS = ['PER_HOUR', 'PER_EPISODE', 'PER_DAY'] as const
export type AmountUnit = (typeof AMOUNT_UNITS)[number]

/** LEGAL_MAXIMUM: less may be agreed. STATUTORY: exactly this is due. CONTRACTED: agreed by insurer and provider. */
export const AMOUNT_BASES = ['LEGAL_MAXIMUM', 'STATUTORY', 'CONTRACTED'] as const
export type AmountBasis = (typeof AMOUNT_BASES)[number]

/**
 * How sure an amount is: printed in a source of this project, read at the publisher, read at someone who quotes it, or
 * invented for the demonstration.
 */
export const CONFIDENCES = ['SOURCE_TEXT', 'FOUND', 'FOUND_SECONDARY', 'DEMONSTRATION'] as const
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
  /** What a reader has to know beside the amount; null for most. */
  readonly remark: Localised | null
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
    nl: 'de eigen bijdrage per dag in een instelling, zonder te zeggen voor wie',
    en: 'the own contribution for a day in an institution, without saying for whom',
  },
  OWN_CONTRIBUTION_DAY_MOTHER: {
    nl: 'de eigen bijdrage van de moeder per dag in een instelling',
    en: 'the own contribution of the mother for a day in an institution',
  },
  OWN_CONTRIBUTION_DAY_CHILD: {
    nl: 'de eigen bijdrage van het kind per dag in een instelling',
    en: 'the own contribution of the child for a day in an institution',
  },
  INSTITUTION_DAY_LIMIT: {
    nl: 'de dagprijs van een instelling waarboven de rest ook voor het gezin is',
    en: 'the price of a day in an institution above which the rest is for the family as well',
  },
}
