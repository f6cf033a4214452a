import type { HourCategory, Localised } from '@kraamketen/kraamzorg'

/** How an hour category reads inside a sentence. */
export const HOUR_CATEGORY_LABEL: Readonly<Record<HourCategory, Localised>> = {
  NONE: { nl: '0 uur', en: '0 hours' },
  FROM_1_TO_23: { nl: '1-23 uur', en: '1-23 hours' },
  FROM_24_TO_44: { nl: '24-44 uur', en: '24-44 hours' },
  FROM_45_TO_49: { nl: '45-49 uur', en: '45-49 hours' },
  FROM_50: { nl: '50 uur of meer', en: '50 hours or more' },
}
