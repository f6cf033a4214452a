import { HOUR_CATEGORIES, type HourCategory, hourCategory } from '@kraamketen/kraamzorg'
import fc from 'fast-check'
import type { HourFigures, PrintedGroup, PrintedRow, PrintedTable } from '../src/rules/printed-table.ts'
import { aTable } from './printed-table.ts'

/** Families with the same hours and the same value of each characteristic, `n` of them. */
interface Cell {
  readonly n: number
  readonly values: readonly number[]
  readonly hours: number
}

const round = (value: number) => Math.round(value * 10) / 10

/** Prints the rows of one characteristic as an honest table does: exact n, figures rounded half up to one decimal. */
function printRow(key: string, cells: readonly Cell[]): PrintedRow {
  const n = cells.reduce((sum, cell) => sum + cell.n, 0)
  const count = (category: HourCategory) =>
    cells.reduce((sum, cell) => sum + (hourCategory(cell.hours) === category ? cell.n : 0), 0)
  const mean = round(cells.reduce((sum, cell) => sum + cell.n * cell.hours, 0) / n)
  const figures = Object.fromEntries(
    HOUR_CATEGORIES.map((category) => [category, round((100 * count(category)) / n)]),
  ) as HourFigures
  return { key, label: key, n, meanReceivedHours: mean, meanIndicatedHours: mean, figures }
}

function printGroup(cells: readonly Cell[], characteristic: number): PrintedGroup {
  const values = [...new Set(cells.map((cell) => cell.values[characteristic]))]
  return {
    key: `group${characteristic}`,
    name: { nl: `Groep ${characteristic}`, en: `Group ${characteristic}` },
    rows: values.map((value) =>
      printRow(
        `value${value}`,
        cells.filter((cell) => cell.values[characteristic] === value),
      ),
    ),
  }
}

const cell = fc.record({
  n: fc.integer({ min: 1, max: 5000 }),
  values: fc.tuple(
    fc.integer({ min: 0, max: 4 }),
    fc.integer({ min: 0, max: 2 }),
    fc.integer({ min: 0, max: 11 }),
    fc.integer({ min: 0, max: 1 }),
  ),
  hours: fc.constantFrom(0, 10, 23, 24, 36, 44, 45, 49, 50, 80),
})

/** A printed table of a made-up population with four characteristics: consistent but for rounding. */
export const aConsistentTable: fc.Arbitrary<PrintedTable> = fc
  .array(cell, { minLength: 20, maxLength: 80 })
  .map((cells) =>
    aTable({
      population: cells.reduce((sum, { n }) => sum + n, 0),
      total: printRow('all', cells),
      groups: [0, 1, 2, 3].map((characteristic) => printGroup(cells, characteristic)),
    }),
  )
