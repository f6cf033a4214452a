import type { Enum } from '../api-enums.ts'

export type ThemeCode = Enum<'QualityThemeCode'>
export type IndicatorCode = Enum<'QualityIndicatorCode'>

/** The five themes of the inspectorate in its order, by the word that stands for each in an address. */
export const THEMES = {
  'moeder-en-kind': 'MOTHER_AND_CHILD_CENTRAL',
  'integrale-zorg': 'INTEGRATED_CARE',
  'veilig-thuis': 'SAFE_CARE_AT_HOME',
  samenwerken: 'PROFESSIONAL_COOPERATION',
  sturen: 'STEERING_ON_QUALITY',
} as const satisfies Record<string, ThemeCode>

/** What is measured of each theme, in the order of the graph. */
export const INDICATORS_OF = {
  MOTHER_AND_CHILD_CENTRAL: [
    'NEEDS_RECORDED',
    'NEEDS_IN_CARE_PLAN',
    'INSTRUMENT_USED',
    'SIGNAL_FOLLOWED_BY_ACTION',
    'DOSSIER_USED_BY_MOTHER',
    'FULL_BREASTFEEDING',
    'WANTS_LESS_CARE',
  ],
  INTEGRATED_CARE: [
    'HANDOVER_SENT',
    'HANDOVER_COMPLETE',
    'SIGNAL_TOLD_TO_PARTNER',
    'PARTNER_PRESENT_AT_ADVICE',
    'AGREEMENTS_WITH_MIDWIVES',
    'AGREEMENTS_WITH_YOUTH_HEALTH',
  ],
  SAFE_CARE_AT_HOME: [
    'REPORTING_CODE_STARTED',
    'TRAINED_IN_REPORTING_CODE',
    'TRAINED_IN_EARLY_SIGNALLING',
    'PRESENT_WITHIN_AN_HOUR',
  ],
  PROFESSIONAL_COOPERATION: [
    'INTAKE_AT_HOME_BEFORE_WEEK_36',
    'INTAKE_BETWEEN_WEEK_20_AND_30',
    'AT_MOST_TWO_ASSISTANTS',
    'CHANGE_WITH_HANDOVER_NOTE',
    'TRAINING_HOURS',
    'TRAINED_IN_PERIOD',
  ],
  STEERING_ON_QUALITY: [
    'BELOW_FLOOR',
    'RECEIVED_LESS_THAN_INDICATED',
    'REINDICATION_WITHOUT_REASON',
    'INCIDENT_LEARNED_FROM',
    'MEAN_GRADE',
    'CARE_MADE_TO_MEASURE',
  ],
} as const satisfies Record<ThemeCode, readonly IndicatorCode[]>

/** One measure of each theme, to see all five at a glance. */
export const AT_A_GLANCE = [
  'NEEDS_IN_CARE_PLAN',
  'HANDOVER_SENT',
  'TRAINED_IN_REPORTING_CODE',
  'AT_MOST_TWO_ASSISTANTS',
  'BELOW_FLOOR',
] as const satisfies readonly IndicatorCode[]

/** To which theme each measure belongs. */
export const THEME_OF = Object.fromEntries(
  Object.entries(INDICATORS_OF).flatMap(([theme, codes]) => codes.map((code) => [code, theme])),
) as Readonly<Record<IndicatorCode, ThemeCode>>
