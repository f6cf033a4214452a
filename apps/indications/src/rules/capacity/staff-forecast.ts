import { type Forecast, type Method, forecast } from './forecast.ts'

/** A year of maternity assistants. */
export interface StaffYear {
  readonly year: number
  /** At the end of the year. */
  readonly staff: number
  readonly joined: number
  readonly left: number
}

/** House: rates of the last three years. */
const YEARS = 3

/** What goes on as it went: as many join a year as lately, and the same share leaves. */
interface Rates {
  readonly joined: number
  readonly leaving: number
}

function ratesOf(years: readonly StaffYear[]): Rates {
  const recent = years.slice(-YEARS)
  const joined = recent.reduce((sum, year) => sum + year.joined, 0) / Math.max(1, recent.length)
  // Who could leave in a year: who was there before it.
  const atStart = recent.reduce((sum, { staff, joined, left }) => sum + staff - joined + left, 0)
  const left = recent.reduce((sum, year) => sum + year.left, 0)
  return { joined, leaving: atStart === 0 ? 0 : left / atStart }
}

function goOn(staff: number, { joined, leaving }: Rates, ahead: number): { staff: number; leave: number } {
  let leave = 0
  for (let year = 0; year < ahead; year++) {
    leave += staff * leaving
    staff += joined - staff * leaving
  }
  return { staff, leave }
}

/** Staff in years to come: stock + joined − left, with the rates of the last years. */
export function forecastStaff(years: readonly StaffYear[], horizons: readonly number[]): Forecast {
  const sorted = [...years].sort((one, other) => one.year - other.year)
  const method: Method = (series, ahead) => goOn(series.at(-1)!, ratesOf(sorted.slice(0, series.length)), ahead).staff
  const series = sorted.map(({ year, staff }) => ({ year, value: staff }))
  return forecast(series, method, horizons)
}

/** How many will have left in so many years and must be replaced to stay as many (NL: vervangingsvraag). */
export function replacementDemand(years: readonly StaffYear[], ahead: number): number {
  const sorted = [...years].sort((one, other) => one.year - other.year)
  return goOn(sorted.at(-1)?.staff ?? 0, ratesOf(sorted), ahead).leave
}
