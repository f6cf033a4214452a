/** A calendar day, ISO 8601: `2026-03-14`. Compares and sorts as text. */
export type IsoDate = string & { readonly __isoDate: true }

const DAY = 86_400_000
const EARLIEST = '1900-01-01'
const LATEST = '2100-12-31'

/**
 * Null unless the text is a day that exists, between 1900 and 2100: a year outside is a slip of the key
 * (0026, 2926), and every date here is a birth, a due date or the validity of a norm.
 */
export function parseIsoDate(text: string): IsoDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < EARLIEST || text > LATEST) return null
  const time = Date.parse(`${text}T00:00:00Z`)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? null : (text as IsoDate)
}

/** For dates written in code; throws on a day that does not exist. */
export function isoDate(text: string): IsoDate {
  const date = parseIsoDate(text)
  if (date === null) throw new RangeError(`"${text}" is not a calendar day between ${EARLIEST} and ${LATEST}`)
  return date
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10) as IsoDate
}

/** Whole days from one day to a later one; negative when `to` is earlier. Clock changes do not count: these are days. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY
}

const AMSTERDAM = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' })

/** The calendar day in the Netherlands at an instant: just after midnight there it is still yesterday in UTC. */
export function amsterdamDay(instant: Date): IsoDate {
  return AMSTERDAM.format(instant) as IsoDate
}

/** Whether a day lies in a period; both ends count, and an open end is null. */
export function isWithin(date: IsoDate, from: IsoDate | null, until: IsoDate | null): boolean {
  return (from === null || date >= from) && (until === null || date <= until)
}

/** The Monday of the ISO week that a day is in. */
export function weekStart(date: IsoDate): IsoDate {
  const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7
  return addDays(date, -weekday)
}

/** The ISO 8601 week of a day as people write it: `2026-W53`. Its year is that of its Thursday. */
export function isoWeek(date: IsoDate): string {
  const thursday = addDays(weekStart(date), 3)
  const first = weekStart(isoDate(`${thursday.slice(0, 4)}-01-04`))
  const week = daysBetween(first, weekStart(date)) / 7 + 1
  return `${thursday.slice(0, 4)}-W${String(week).padStart(2, '0')}`
}

/** Length of a pregnancy in days from the last period to the due date (NL: zwangerschapsduur, à terme 40 weken). */
const TERM_DAYS = 280

/** Days of pregnancy on a day; divide by 7 for weeks. The due date is day 280. */
export function gestationDays(dueDate: IsoDate, on: IsoDate): number {
  return TERM_DAYS - daysBetween(on, dueDate)
}
