import { type IsoDate, addDays, isoDate } from '@kraamketen/kraamzorg'

/** The first and last day of the month that a day is in (NL: maand van de zorg). */
export function careMonth(day: IsoDate): { readonly from: IsoDate; readonly until: IsoDate } {
  const from = isoDate(`${day.slice(0, 7)}-01`)
  const next = addDays(from, 31)
  return { from, until: addDays(isoDate(`${next.slice(0, 7)}-01`), -1) }
}
