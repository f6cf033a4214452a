import type { IsoDate, Localised } from '@kraamketen/kraamzorg'

/** RISK and URGENT_RISK weigh against a family's self-reliance, PROTECTIVE (NL: beschermend) for it. */
export const FACTOR_KINDS = ['RISK', 'URGENT_RISK', 'PROTECTIVE'] as const
export type FactorKind = (typeof FACTOR_KINDS)[number]

/**
 * The factors that the definition names, by kind. It calls them "some examples", so every kind also has OTHER, which
 * is recorded with a text.
 *
 * Source: docs/sources.md#erasmus-vulnerability, as docs/sources.md#geboortezorg-flex prints it
 */
export const FACTOR_TEXTS = {
  RISK: {
    FINANCIAL_PROBLEMS: { nl: 'Financiële problemen', en: 'Financial problems' },
    AVOIDING_CARE: { nl: 'Zorg vermijden', en: 'Avoiding care' },
    UNHEALTHY_LIFESTYLE: { nl: 'Nadelige leefstijl', en: 'Unhealthy lifestyle' },
    INSUFFICIENT_PARENTING_SKILLS: { nl: 'Onvoldoende opvoedvaardigheden', en: 'Insufficient parenting skills' },
    PSYCHOSOCIAL_PROBLEMS: { nl: 'Psychosociale of sociale problemen', en: 'Psychosocial or social problems' },
    PHYSICAL_OR_MEDICAL_PROBLEMS: { nl: 'Lichamelijke of medische problemen', en: 'Physical or medical problems' },
    MILD_INTELLECTUAL_DISABILITY: { nl: 'Licht verstandelijke beperking', en: 'Mild intellectual disability' },
    OTHER: { nl: 'Andere risicofactor', en: 'Other risk factor' },
  },
  URGENT_RISK: {
    DOMESTIC_VIOLENCE: { nl: 'Huiselijk geweld', en: 'Domestic violence' },
    ADDICTION: { nl: 'Verslaving', en: 'Addiction' },
    HOMELESSNESS: { nl: 'Dakloos of thuisloos', en: 'Homelessness' },
    ACUTE_PSYCHIATRIC_PROBLEMS: { nl: 'Acute psychiatrische problemen', en: 'Acute psychiatric problems' },
    OTHER: { nl: 'Andere urgente risicofactor', en: 'Other urgent risk factor' },
  },
  PROTECTIVE: {
    MOTIVATION: { nl: 'Motivatie', en: 'Motivation' },
    PROBLEM_SOLVING_ABILITY: { nl: 'Kan problemen oplossen', en: 'Ability to solve problems' },
    SUFFICIENT_PARENTING_SKILLS: { nl: 'Voldoende opvoedvaardigheden', en: 'Sufficient parenting skills' },
    SUPPORTIVE_NETWORK: { nl: 'Sociaal netwerk dat steunt', en: 'Supportive social network' },
    ACCEPTS_HELP: { nl: 'Bereid hulp te aanvaarden', en: 'Willing to accept help' },
    STABLE_FAMILY: { nl: 'Stabiel gezin', en: 'Stable family climate' },
    OTHER: { nl: 'Andere beschermende factor', en: 'Other protective factor' },
  },
} as const satisfies Record<FactorKind, Record<string, Localised>>

type Texts = typeof FACTOR_TEXTS
export type FactorCode = { [Kind in FactorKind]: keyof Texts[Kind] }[FactorKind]

/** Every code once. OTHER stands last, whatever its kind. */
export const FACTOR_CODES: readonly FactorCode[] = [
  ...new Set(FACTOR_KINDS.flatMap((kind) => Object.keys(FACTOR_TEXTS[kind]) as FactorCode[])),
].sort((a, b) => Number(a === 'OTHER') - Number(b === 'OTHER'))

/** What a professional recorded, once, on a day. */
export interface Factor {
  readonly kind: FactorKind
  readonly code: FactorCode
  /** In words, only with OTHER. */
  readonly other: string | null
  readonly recordedOn: IsoDate
  readonly recordedBy: string
}

/** A factor in words. A code that its kind does not name is told as another factor of that kind. */
export function factorText(kind: FactorKind, code: FactorCode): Localised {
  const texts: Readonly<Record<string, Localised>> = FACTOR_TEXTS[kind]
  return texts[code] ?? FACTOR_TEXTS[kind].OTHER
}
