import { FIRST_BIRTH_YEAR } from '../characteristics.ts'
import { isoWeek } from './iso-week.ts'
import { LATE_DECEMBER_FROM } from './observation-windows.ts'

/** What of a pair follows from the day of birth alone; levels are places in the lists of the characteristics. */
export interface BirthDayLevels {
  readonly bornOn: string
  readonly birthYear: number
  readonly birthMonth: number
  readonly birthWeek: number
  readonly lateDecember: 0 | 1
}

const MILLISECONDS_A_DAY = 86_400_000

/** @param day days since 1970-01-01 */
export function birthDayLevels(day: number): BirthDayLevels {
  const bornOn = new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10)
  const [year, month, dayOfMonth] = bornOn.split('-').map(Number) as [number, number, number]
  return {
    bornOn,
    birthYear: year - FIRST_BIRTH_YEAR,
    birthMonth: month - 1,
    birthWeek: isoWeek(day) - 1,
    lateDecember: month === 12 && dayOfMonth >= LATE_DECEMBER_FROM ? 1 : 0,
  }
}
