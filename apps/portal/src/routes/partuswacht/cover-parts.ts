import { onTheClock } from './on-the-clock.ts'

/** A stretch of the time that is looked at, in hours from its beginning. */
export interface Stretch {
  readonly from: number
  readonly until: number
}

interface Period {
  readonly from: string
  readonly until: string
}

/** Where periods lie in the time that is looked at, each cut off at its ends; what lies outside is left out. */
export function stretchesOf(periods: readonly Period[], at: string, until: string): readonly Stretch[] {
  const begin = Date.parse(at)
  const hours = (instant: string) => (Date.parse(instant) - begin) / 3_600_000
  const last = hours(until)
  return periods
    .map((period) => ({ from: Math.max(0, hours(period.from)), until: Math.min(last, hours(period.until)) }))
    .filter(({ from, until: end }) => end > from)
}

/** How near to an end of the bar there is no room for another time beside the one of that end. */
const ROOM = 2

/** The times below the bar: where it begins and ends, and between them every six hours of the day. */
export function ticksOf(at: string, hours: number): readonly { readonly hour: number; readonly clock: string }[] {
  const begin = Date.parse(at)
  const clockAt = (hour: number) => onTheClock(new Date(begin + hour * 3_600_000)).time
  const toWholeHour = (3_600_000 - (begin % 3_600_000)) / 3_600_000
  const between = Array.from({ length: Math.ceil(hours) }, (_, nth) => toWholeHour + nth)
    .filter((hour) => hour >= ROOM && hour <= hours - ROOM)
    .map((hour) => ({ hour, clock: clockAt(hour) }))
    .filter(({ clock }) => /^(?:00|06|12|18):00$/.test(clock))
  return [{ hour: 0, clock: clockAt(0) }, ...between, { hour: hours, clock: clockAt(hours) }]
}
