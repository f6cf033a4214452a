import { apportion } from './apportion.ts'
import { ASSUMED_CUT_LOOSENESS, ASSUMED_FIRST_CUT_DAY } from './assumptions.ts'
import { FIRST_YEAR, daysInMonth } from './day-numbers.ts'
import { AT, FACTORS, WIDTH } from './factors.ts'
import { HOUR_STATES } from './hour-states.ts'
import type { People } from './people.ts'
import { CLASSES } from './printed-tables.ts'
import type { SeededRandom } from './random.ts'

const DECEMBER = 11
const NOVEMBER = 10

/** Day of the month of every birth: even over the month, and in December such that its dip lies in the last days. */
export function drawDays(people: People, random: SeededRandom): void {
  const years = FACTORS[AT.birthYear]!.levels
  let start = 0
  let november: Float64Array = new Float64Array(CLASSES)
  for (let year = 0; year < years; year++) {
    for (let month = 0; month <= DECEMBER; month++) {
      const end = endOfMonth(people, start, year, month)
      const days = daysInMonth(FIRST_YEAR + year, month)
      for (let i = start; i < end; i++) people.dayOfMonth[i] = 1 + random.below(days)
      if (month === NOVEMBER) november = countClasses(people, start, end)
      if (month === DECEMBER) placeInDecember(people, start, end, november, random)
      start = end
    }
  }
}

function endOfMonth(people: People, start: number, year: number, month: number): number {
  let end = start
  while (
    end < people.size &&
    people.levels[end * WIDTH + AT.birthYear] === year &&
    people.levels[end * WIDTH + AT.birthMonth] === month
  ) {
    end++
  }
  return end
}

function countClasses(people: People, start: number, end: number): Float64Array {
  const counts = new Float64Array(CLASSES)
  for (let i = start; i < end; i++) counts[HOUR_STATES[people.state[i]!]!.corrected]! += 1
  return counts
}

/**
 * Keeps the number of births of each day and gives the last days those classes that December has too many of. Among
 * them the fewer hours, the nearer to the end of the year.
 */
function placeInDecember(
  people: People,
  start: number,
  end: number,
  november: Float64Array,
  random: SeededRandom,
): void {
  const days = people.dayOfMonth.slice(start, end)
  const early = days.filter((day) => day < ASSUMED_FIRST_CUT_DAY)
  const late = days.filter((day) => day >= ASSUMED_FIRST_CUT_DAY).sort()
  if (late.length === 0) return
  const counts = countClasses(people, start, end)
  const before = november.reduce((sum, value) => sum + value, 0)
  const surplus = Array.from(counts, (count, k) =>
    Math.max(0.01, Math.min(count, count - (november[k]! / before) * early.length)),
  )
  const quota = lateQuota(surplus, counts, late.length)
  const rows = Int32Array.from({ length: end - start }, (_, index) => start + index)
  random.shuffle(rows)
  const chosen: { row: number; hours: number }[] = []
  let nextEarly = 0
  for (const row of rows) {
    const k = HOUR_STATES[people.state[row]!]!.corrected
    if (quota[k]! > 0) {
      quota[k]! -= 1
      const hours = k === 0 ? random.below(200) : people.quarters[row]! + ASSUMED_CUT_LOOSENESS * random.normal()
      chosen.push({ row, hours })
    } else {
      people.dayOfMonth[row] = early[nextEarly++]!
    }
  }
  chosen.sort((x, y) => y.hours - x.hours || x.row - y.row)
  chosen.forEach(({ row }, index) => (people.dayOfMonth[row] = late[index]!))
}

/** As many late births per class as there are late days, and never more than the class has. */
function lateQuota(surplus: readonly number[], counts: Float64Array, total: number): Int32Array {
  const quota = apportion(surplus, total)
  for (let k = 0; k < CLASSES; k++) {
    for (let over = quota[k]! - counts[k]!; over > 0; over--) {
      const other = counts.findIndex((count, at) => quota[at]! < count)
      quota[k]! -= 1
      quota[other]! += 1
    }
  }
  return quota
}
