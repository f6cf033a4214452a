import type { Language } from '../language/language.ts'

const FORMATS = {
  nl: new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }),
}

/** `30 nov`, of a day: where the week or the column says which year. */
export function dayAndMonth(day: string, language: Language): string {
  return FORMATS[language].format(new Date(day))
}
