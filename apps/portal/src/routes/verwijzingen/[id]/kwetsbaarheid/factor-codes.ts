import type { Enum } from '#lib/api-enums.ts'

type Code = Exclude<Enum<'FactorCode'>, 'OTHER'>

/** The factors that the definition names, by kind; what weighs most first. Any other one is said in words. */
export const FACTORS = {
  URGENT_RISK: ['DOMESTIC_VIOLENCE', 'ADDICTION', 'HOMELESSNESS', 'ACUTE_PSYCHIATRIC_PROBLEMS'],
  RISK: [
    'FINANCIAL_PROBLEMS',
    'AVOIDING_CARE',
    'UNHEALTHY_LIFESTYLE',
    'INSUFFICIENT_PARENTING_SKILLS',
    'PSYCHOSOCIAL_PROBLEMS',
    'PHYSICAL_OR_MEDICAL_PROBLEMS',
    'MILD_INTELLECTUAL_DISABILITY',
  ],
  PROTECTIVE: [
    'MOTIVATION',
    'PROBLEM_SOLVING_ABILITY',
    'SUFFICIENT_PARENTING_SKILLS',
    'SUPPORTIVE_NETWORK',
    'ACCEPTS_HELP',
    'STABLE_FAMILY',
  ],
} as const satisfies Record<Enum<'FactorKind'>, readonly Code[]>

export type NamedFactor = (typeof FACTORS)[keyof typeof FACTORS][number]

export const FACTOR_KINDS = Object.keys(FACTORS) as Enum<'FactorKind'>[]

/** The field in which a factor of this kind that the definition does not name is written. */
export const OTHER_FIELD = {
  URGENT_RISK: 'dringend',
  RISK: 'risico',
  PROTECTIVE: 'bescherming',
} as const satisfies Record<Enum<'FactorKind'>, string>
