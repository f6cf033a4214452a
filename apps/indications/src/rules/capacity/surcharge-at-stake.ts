import { type IsoDate, type Localised, isWithin, isoDate } from '@kraamketen/kraamzorg'

/** What is not known of the surcharge that an organisation can lose (NL: toeslag). */
export const SURCHARGE_GAPS = ['AMOUNT', 'PART_TO_RECLAIM', 'PARTICIPATION', 'AGREEMENT'] as const
export type SurchargeGap = (typeof SURCHARGE_GAPS)[number]

/** The convenant on scarcity, the only text that speaks of reclaiming. */
const CONVENANT = { from: isoDate('2024-01-01'), until: isoDate('2025-12-31') } as const

/** The amount is unknown in every case: the outcome only says whether something is at stake. */
export const SURCHARGE_OUTCOMES = ['AT_STAKE_AMOUNT_UNKNOWN', 'NOT_AT_STAKE', 'UNKNOWN'] as const
export type SurchargeOutcome = (typeof SURCHARGE_OUTCOMES)[number]

export interface SurchargeAtStake {
  readonly outcome: SurchargeOutcome
  readonly missing: readonly SurchargeGap[]
  readonly explanation: Localised
}

/**
 * Contracted providers must help to spread; if they do not, insurers may reclaim part of the surcharge. How much that is
 * stands in no source, and is not estimated.
 *
 * Source: docs/sources.md#scarcity-convenant
 */
export function surchargeAtStake(takesPart: boolean | null, on: IsoDate): SurchargeAtStake {
  if (takesPart === null)
    return {
      outcome: 'UNKNOWN',
      missing: ['PARTICIPATION', 'AMOUNT', 'PART_TO_RECLAIM'],
      explanation: {
        nl: 'Niemand legde vast of deze organisatie meedoet. Ook het bedrag van de toeslag staat in geen bron.',
        en: 'Nobody recorded whether this organisation takes part. Nor does any source give the amount of the surcharge.',
      },
    }
  if (takesPart)
    return {
      outcome: 'NOT_AT_STAKE',
      missing: [],
      explanation: {
        nl: 'De organisatie doet mee aan de regionale spreiding.',
        en: 'The organisation takes part in spreading over the region.',
      },
    }
  if (!isWithin(on, CONVENANT.from, CONVENANT.until))
    return {
      outcome: 'UNKNOWN',
      missing: ['AGREEMENT', 'AMOUNT', 'PART_TO_RECLAIM'],
      explanation: {
        nl: 'In 2024 en 2025 kon de verzekeraar een deel van de toeslag terugvragen van wie niet meedoet. Voor deze dag is geen afspraak gevonden, en hoe hoog de toeslag is, staat in geen bron.',
        en: 'In 2024 and 2025 the insurer could reclaim part of the surcharge of who takes no part. For this day no agreement was found, and how high the surcharge is, stands in no source.',
      },
    }
  return {
    outcome: 'AT_STAKE_AMOUNT_UNKNOWN',
    missing: ['AMOUNT', 'PART_TO_RECLAIM'],
    explanation: {
      nl: 'Volgens het convenant 2024-2025 kan de verzekeraar een deel van de toeslag terugvragen. Hoe hoog de toeslag is en welk deel, staat in geen bron.',
      en: 'By the convenant of 2024-2025 the insurer can reclaim part of the surcharge. How high it is, and which part, stands in no source.',
    },
  }
}
