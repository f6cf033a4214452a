import type { Language } from '../language/language.ts'

const format = (locale: string) => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
const FORMATS = { nl: format('nl-NL'), en: format('en-GB') }

/** `december 2026`: of a month (`2026-12`), or of a day in it. */
export function monthName(month: string, language: Language): string {
  return FORMATS[language].format(new Date(`${month.slice(0, 7)}-01`))
}
