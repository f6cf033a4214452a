import type { Language } from '#lib/language/language.ts'

const FORMATS = {
  nl: new Intl.DateTimeFormat('nl-NL', { month: 'short', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }),
}

/** `mrt`: the month by its place in the year, as short as fits under a chart. */
export function shortMonth(at: number, language: Language): string {
  return FORMATS[language].format(new Date(Date.UTC(2024, at))).replace('.', '')
}
