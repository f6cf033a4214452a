import { apportion, fitToMargins, roundToMargins } from './apportion.ts'
import { ASSUMED_ONE_DAY_2022, ASSUMED_BOUNDS_OF_RESIDUAL } from './assumptions.ts'
import { AT, FACTORS, type Factor } from './factors.ts'
import { HOUR_STATES } from './hour-states.ts'
import { CLASSES, NATIONAL, figuresOf, printedAsIs, printedByHospitalDay, printedRows } from './printed-tables.ts'
import { PRINTED_TEXT } from './printed-text.ts'

/** What a population of a given size must count to, in whole people. */
export interface Targets {
  readonly size: number
  /** People by hour state (HOUR_STATES). */
  readonly states: Int32Array
  /** People by corrected class. */
  readonly classes: Int32Array
  /** For each factor: people by level. */
  readonly levels: readonly Int32Array[]
  /** For each factor: people by level and corrected class, level-major. */
  readonly cells: readonly Int32Array[]
  /** People by year and hospital day (0, 1), year-major. */
  readonly yearDays: Int32Array
}

/** Percent by class on which the complete characteristics of Table 2 agree; that of no hours follows Table 1. */
function agreedShares(): number[] {
  const sums = new Array<number>(CLASSES).fill(0)
  for (const factor of FACTORS.filter(({ unprintedMissing }) => !unprintedMissing)) {
    const rows = printedRows(factor.key)
    const shares = new Array<number>(CLASSES).fill(0)
    for (const row of rows) {
      const figures = figuresOf(row)
      const all = figures.reduce((sum, value) => sum + value, 0)
      figures.forEach((value, index) => (shares[index]! += (row.n * value) / all))
    }
    shares.forEach((value, index) => (sums[index]! += value))
  }
  return sums
}

/** People by hour state in the nation: Table 1 to the person, and after the correction the shares of Table 2. */
export function nationalStates(): number[] {
  const [none, one] = printedByHospitalDay().map(figuresOf) as [number[], number[]]
  const agreed = agreedShares()
  const received = agreed.slice(1).reduce((sum, value) => sum + value, 0)
  const withHours = NATIONAL - none[0]! - one[0]!
  const corrected = apportion(
    agreed.slice(1).map((value) => value / received),
    withHours,
  )
  const oneCorrected = Array.from(corrected, (value, index) => value - none[index + 1]!)
  const [short, middle, usual, long] = oneCorrected as [number, number, number, number]
  const risen = one[1]! - short
  const fromJustUnder45 = long - one[3]! - one[4]!
  return [...none, one[0]!, short, risen, middle - risen, usual, fromJustUnder45, one[3]!, one[4]!]
}

/**
 * Level × class table of a factor in the nation: the printed percentages, each row made to add up to its people, and
 * what then lacks to the class totals spread over all rows in equal percentage points, as rounding would. A level that
 * the table does not print gets what the printed ones leave over, within bounds.
 */
function seedOf(factor: Factor, classes: readonly number[]): { rows: number[]; seed: number[] } {
  const printed = printedRows(factor.key)
  const rows = printed.map(({ n }) => n)
  const seed = printed.flatMap((row) => {
    const figures = figuresOf(row)
    const all = figures.reduce((sum, value) => sum + value, 0)
    return figures.map((value) => (value * row.n) / all)
  })
  const left = classes.map((total, k) => total - rows.reduce((sum, _, l) => sum + seed[l * CLASSES + k]!, 0))
  if (factor.unprintedMissing) {
    const missing = NATIONAL - rows.reduce((sum, n) => sum + n, 0)
    rows.push(missing)
    const believed = classes.map((total, k) => {
      const asEverybody = (total / NATIONAL) * missing
      const bounds = [ASSUMED_BOUNDS_OF_RESIDUAL.least * asEverybody, ASSUMED_BOUNDS_OF_RESIDUAL.most * asEverybody]
      return Math.min(Math.max(left[k]!, bounds[0]!), bounds[1]!)
    })
    const all = believed.reduce((sum, value) => sum + value, 0)
    believed.forEach((value, k) => {
      const people = (value / all) * missing
      seed.push(people)
      left[k]! -= people
    })
  }
  return {
    rows,
    seed: seed.map((people, cell) => {
      const shifted = people + (left[cell % CLASSES]! / NATIONAL) * rows[Math.floor(cell / CLASSES)]!
      return Math.max(shifted, people / 2)
    }),
  }
}

export function targetsFor(size: number): Targets {
  const national = nationalStates()
  const states = apportion(national, size)
  const classes = new Int32Array(CLASSES)
  const days = new Int32Array(2)
  HOUR_STATES.forEach(({ corrected, hospitalDay }, index) => {
    classes[corrected]! += states[index]!
    days[hospitalDay]! += states[index]!
  })
  const nationalClasses = new Array<number>(CLASSES).fill(0)
  HOUR_STATES.forEach(({ corrected }, index) => (nationalClasses[corrected]! += national[index]!))
  const levels: Int32Array[] = []
  const cells: Int32Array[] = []
  for (const factor of FACTORS) {
    const { rows, seed } = seedOf(factor, nationalClasses)
    const people = apportion(rows, size)
    levels.push(people)
    cells.push(roundToMargins(fitToMargins(seed, people, classes), people, classes))
  }
  return { size, states, classes, levels, cells, yearDays: yearDays(levels[AT.birthYear]!, days) }
}

/** One-day stays by year: as printed in the first year, as assumed in the last, and the rest evenly over the others. */
function yearDays(years: Int32Array, days: Int32Array): Int32Array {
  const printed = printedAsIs('birthYear').map(({ n }) => n)
  const total = printedByHospitalDay()[1]!.n
  const between = printed.slice(1, -1)
  const left = total - PRINTED_TEXT.oneDay2016 - ASSUMED_ONE_DAY_2022
  const all = between.reduce((sum, n) => sum + n, 0)
  const one = [PRINTED_TEXT.oneDay2016, ...between.map((n) => (n / all) * left), ASSUMED_ONE_DAY_2022]
  const wanted = printed.flatMap((n, index) => [n - one[index]!, one[index]!])
  return roundToMargins(fitToMargins(wanted, years, days), years, days)
}
