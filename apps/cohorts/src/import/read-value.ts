import { POINT, ZERO } from './ascii.ts'
import { endsValue } from './column-checker.ts'
import { readDigits } from './read-digits.ts'

// Values that their column has found right, read where they stand. What is missing is -1.

const PSEUDONYM = 12

export function isMissing(bytes: Uint8Array, at: number): boolean {
  return endsValue(bytes[at])
}

export function readPseudonym(bytes: Uint8Array, at: number): number {
  return readDigits(bytes, at, PSEUDONYM)
}

export function readYear(bytes: Uint8Array, at: number): number {
  return readDigits(bytes, at, 4)
}

/** A number without decimals. */
export function readWhole(bytes: Uint8Array, at: number): number {
  if (isMissing(bytes, at)) return -1
  let value = 0
  for (let next = at, digit = digitAt(bytes, next); digit >= 0 && digit <= 9; digit = digitAt(bytes, next)) {
    value = value * 10 + digit
    next += 1
  }
  return value
}

/** A number with at most two decimals, in hundredths: whole, so that sums are exact. */
export function readHundredths(bytes: Uint8Array, at: number): number {
  if (isMissing(bytes, at)) return -1
  let value = 0
  let next = at
  for (let digit = digitAt(bytes, next); digit >= 0 && digit <= 9; digit = digitAt(bytes, next)) {
    value = value * 10 + digit
    next += 1
  }
  value *= 100
  if (bytes[next] !== POINT) return value
  const [tenths, hundredths] = [digitAt(bytes, next + 1), digitAt(bytes, next + 2)]
  return value + tenths * 10 + (hundredths >= 0 && hundredths <= 9 ? hundredths : 0)
}

/** Days since 1970-01-01. */
export function readDay(bytes: Uint8Array, at: number): number {
  if (isMissing(bytes, at)) return -1
  const [year, month, day] = [readDigits(bytes, at, 4), readDigits(bytes, at + 5, 2), readDigits(bytes, at + 8, 2)]
  return firstOf(year, month) + day - 1
}

/** Months since the year 0. */
export function readMonth(bytes: Uint8Array, at: number): number {
  if (isMissing(bytes, at)) return -1
  return readDigits(bytes, at, 4) * 12 + readDigits(bytes, at + 5, 2) - 1
}

const FIRST_YEAR = 1900
const YEARS = 200
/** First days of all months, looked up because a date is built for no other reason than to be counted. */
const FIRST_DAYS = Int32Array.from(
  { length: YEARS * 12 },
  (_, month) => Date.UTC(FIRST_YEAR + Math.floor(month / 12), month % 12, 1) / 86_400_000,
)

function firstOf(year: number, month: number): number {
  return FIRST_DAYS[(year - FIRST_YEAR) * 12 + month - 1] as number
}

function digitAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] as number) - ZERO
}
