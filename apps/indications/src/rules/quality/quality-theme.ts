import type { Localised } from '@kraamketen/kraamzorg'

/**
 * The five themes that the inspectorate holds kraamzorg to (NL: toetsingskader kraamzorg).
 *
 * Source: docs/sources.md#igj-goede-kraamzorg
 */
export const QUALITY_THEMES = [
  'MOTHER_AND_CHILD_CENTRAL',
  'INTEGRATED_CARE',
  'SAFE_CARE_AT_HOME',
  'PROFESSIONAL_COOPERATION',
  'STEERING_ON_QUALITY',
] as const
export type QualityTheme = (typeof QUALITY_THEMES)[number]

export const THEME_TITLES: Readonly<Record<QualityTheme, Localised>> = {
  MOTHER_AND_CHILD_CENTRAL: { nl: 'Moeder en kind centraal', en: 'Mother and child central' },
  INTEGRATED_CARE: { nl: 'Integrale zorg', en: 'Integrated care' },
  SAFE_CARE_AT_HOME: { nl: 'Veilige zorg thuis', en: 'Safe care at home' },
  PROFESSIONAL_COOPERATION: {
    nl: 'Professioneel samenwerken als kraamverzorgende',
    en: 'Professional cooperation as a maternity assistant',
  },
  STEERING_ON_QUALITY: { nl: 'Sturen op kwaliteit', en: 'Steering on quality' },
}
