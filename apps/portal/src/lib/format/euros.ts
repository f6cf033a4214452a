import type { Language } from '../language/language.ts'

const format = (locale: string) =>
  new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })
const FORMATS = { nl: format('nl-NL'), en: format('en-GB') }

/** `€ 1.235`: whole euros of cents, for sums that are no more exact than that. */
export function euros(cents: number, language: Language): string {
  return FORMATS[language].format(cents / 100).replace('-', '−')
}
