import type { MonthColumn } from '@kraamketen/data-contract'
import { MINUS } from './ascii.ts'
import { type ColumnChecker, WRONG, outOfRange } from './column-checker.ts'
import { readDigits } from './read-digits.ts'

/** A month, written 1988-04. */
export function checkMonth({ from: first, until: last }: Pick<MonthColumn, 'from' | 'until'>): ColumnChecker {
  const [lowest, highest] = [asNumber(first), asNumber(last)]
  return (bytes, from) => {
    const year = readDigits(bytes, from, 4)
    if (year < 0 || bytes[from + 4] !== MINUS) return WRONG
    const month = readDigits(bytes, from + 5, 2)
    if (month < 1 || month > 12) return WRONG
    const value = year * 100 + month
    return value < lowest || value > highest ? outOfRange(bytes, from + 7) : from + 7
  }
}

function asNumber(month: string): number {
  return Number(month.replace('-', ''))
}
