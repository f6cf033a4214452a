import type { Language } from '../language/language.ts'

const day = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'Europe/Amsterdam' } as const
const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'Europe/Amsterdam' } as const
const FORMATS = {
  nl: { day: new Intl.DateTimeFormat('nl-NL', day), time: new Intl.DateTimeFormat('nl-NL', time) },
  en: { day: new Intl.DateTimeFormat('en-GB', day), time: new Intl.DateTimeFormat('en-GB', time) },
}

/** When somebody comes, as one tells a mother: `maandag 23 november om 08:30`. */
export function dayAndTime(instant: string, language: Language): string {
  const at = new Date(instant)
  const between = language === 'nl' ? 'om' : 'at'
  return `${FORMATS[language].day.format(at)} ${between} ${FORMATS[language].time.format(at)}`
}
