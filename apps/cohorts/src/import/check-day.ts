import type { DayColumn } from '@kraamketen/data-contract'
import { MINUS } from './ascii.ts'
import { type ColumnChecker, WRONG, outOfRange } from './column-checker.ts'
import { readDigits } from './read-digits.ts'

const DAYS_OF_MONTH = Uint8Array.of(0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

/** A day that the calendar has, written 2019-06-30. */
export function checkDay({ from: first, until: last }: Pick<DayColumn, 'from' | 'until'>): ColumnChecker {
  const [lowest, highest] = [asNumber(first), asNumber(last)]
  return (bytes, from) => {
    const year = readDigits(bytes, from, 4)
    if (year < 0 || bytes[from + 4] !== MINUS) return WRONG
    const month = readDigits(bytes, from + 5, 2)
    if (month < 1 || month > 12 || bytes[from + 7] !== MINUS) return WRONG
    const day = readDigits(bytes, from + 8, 2)
    if (day < 1 || day > (DAYS_OF_MONTH[month] as number)) {
      if (day !== 29 || month !== 2 || !isLeapYear(year)) return WRONG
    }
    const value = (year * 100 + month) * 100 + day
    return value < lowest || value > highest ? outOfRange(bytes, from + 10) : from + 10
  }
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

function asNumber(day: string): number {
  return Number(day.replaceAll('-', ''))
}
