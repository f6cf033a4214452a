import type { Language } from '#lib/language/language.ts'

const format = (locale: string) => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
const FORMATS = { nl: format('nl-NL'), en: format('en-GB') } as const satisfies Record<Language, Intl.DateTimeFormat>

/** `november 2026`: the month of a day. */
export function monthOf(day: string, language: Language): string {
  return FORMATS[language].format(new Date(`${day}T00:00:00Z`))
}
