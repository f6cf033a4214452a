import type { Language } from '../language/language.ts'

const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const
const formats = (options: Intl.DateTimeFormatOptions) => ({
  nl: new Intl.DateTimeFormat(LOCALES.nl, { ...options, timeZone: 'Europe/Amsterdam' }),
  en: new Intl.DateTimeFormat(LOCALES.en, { ...options, timeZone: 'Europe/Amsterdam' }),
})
const days = formats({ weekday: 'short', day: 'numeric', month: 'short' })
const times = formats({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/** `za 21 nov`, of an instant, by the calendar in the Netherlands. */
export const weekdayOf = (instant: string, language: Language): string => days[language].format(new Date(instant))

/** `20:00`, by the clock in the Netherlands. */
export const timeOf = (instant: string, language: Language): string => times[language].format(new Date(instant))
