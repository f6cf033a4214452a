import type { Language } from '../language/language.ts'

const timeZone = 'Europe/Amsterdam'
const day = { weekday: 'long', day: 'numeric', month: 'long', timeZone } as const
const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const
const FORMATS = {
  nl: { day: new Intl.DateTimeFormat('nl-NL', day), time: new Intl.DateTimeFormat('nl-NL', time) },
  en: { day: new Intl.DateTimeFormat('en-GB', day), time: new Intl.DateTimeFormat('en-GB', time) },
}
/** A narrow screen breaks between the day and the time, not within the time. */
const TOGETHER = '\u00a0'
const WORDS = { nl: { at: 'om', from: 'van', to: 'tot' }, en: { at: 'at', from: 'from', to: 'to' } }

/** When somebody comes, as one tells a mother: `maandag 23 november van 08:30 tot 14:45`, or `om 08:30` without an end. */
export function dayAndTime(start: string, end: Date | null, language: Language): string {
  const { day: days, time: times } = FORMATS[language]
  const { at, from, to } = WORDS[language]
  const begins = new Date(start)
  const hours = end === null ? [at, times.format(begins)] : [from, times.format(begins), to, times.format(end)]
  return `${days.format(begins)} ${hours.join(TOGETHER)}`
}
