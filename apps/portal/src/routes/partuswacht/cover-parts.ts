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
