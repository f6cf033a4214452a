import type { Language } from '../language/language.ts'

const options = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const
const NAMES = { nl: new Intl.DateTimeFormat('nl-NL', options), en: new Intl.DateTimeFormat('en-GB', options) }

/** `maart 2026` of `2026-03`. */
export function monthName(month: string, language: Language): string {
  return NAMES[language].format(new Date(`${month}-01`))
}
