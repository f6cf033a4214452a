/** Days and months as whole numbers: days since 1 January 2010, months since January of the year 0. */
export const FIRST_YEAR = 2016
export const LAST_YEAR = 2022

const DAY = 86_400_000
const ORIGIN = Date.UTC(2010, 0, 1)

/** @param month 0 to 11 */
export const dayNumber = (year: number, month: number, day: number): number =>
  Math.round((Date.UTC(year, month, day) - ORIGIN) / DAY)

/** @param month 0 to 11 */
export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate()

/** 2016-03-01 of a day number. */
export const isoOfDay = (day: number): string => new Date(ORIGIN + day * DAY).toISOString().slice(0, 10)

export const LAST_OBSERVED_DAY = dayNumber(LAST_YEAR, 11, 31)

const LAST_KNOWN_DAY = dayNumber(2035, 11, 31)
const YEARS = new Int16Array(LAST_KNOWN_DAY + 1)
for (let year = 2010; year <= 2035; year++) {
  YEARS.fill(year, dayNumber(year, 0, 1), dayNumber(year, 11, 31) + 1)
}

export const yearOfDay = (day: number): number => YEARS[day]!

export const monthNumber = (year: number, month: number): number => year * 12 + month

/** 1988-04 of a month number. */
export const isoOfMonth = (month: number): string =>
  `${String(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`
