import type { Language } from '../language/language.ts'

const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const

/** A day has no time zone: it is formatted as it is written. */
const dayFormats = (options: Intl.DateTimeFormatOptions) => formats({ ...options, timeZone: 'UTC' })
/** An instant is shown as the clock in the Netherlands, wherever the server or the reader is. */
const instantFormats = (options: Intl.DateTimeFormatOptions) => formats({ ...options, timeZone: 'Europe/Amsterdam' })

function formats(options: Intl.DateTimeFormatOptions): Record<Language, Intl.DateTimeFormat> {
  return { nl: new Intl.DateTimeFormat(LOCALES.nl, options), en: new Intl.DateTimeFormat(LOCALES.en, options) }
}

const long = { day: 'numeric', month: 'long', year: 'numeric' } as const
const short = { day: 'numeric', month: 'numeric', year: 'numeric' } as const
const shortEnglish = { day: 'numeric', month: 'short', year: 'numeric' } as const

const longDay = dayFormats(long)
const shortDay = { nl: dayFormats(short).nl, en: dayFormats(shortEnglish).en }
const longInstantDay = instantFormats(long)
const shortInstantDay = { nl: instantFormats(short).nl, en: instantFormats(shortEnglish).en }
const time = instantFormats({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text)

/** `14 maart 2026`: of a day (`2026-03-14`) or of an instant in UTC. */
export function longDate(date: string, language: Language): string {
  return (isDay(date) ? longDay : longInstantDay)[language].format(new Date(date))
}

/** `14-3-2026`, for tables. */
export function shortDate(date: string, language: Language): string {
  return (isDay(date) ? shortDay : shortInstantDay)[language].format(new Date(date))
}

/** `14 maart 2026 om 10:05`. */
export function longDateTime(instant: string, language: Language): string {
  const at = language === 'nl' ? 'om' : 'at'
  return `${longDate(instant, language)} ${at} ${time[language].format(new Date(instant))}`
}
