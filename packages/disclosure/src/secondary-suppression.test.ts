import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { feasibleRange, tableRows } from './feasible-range.ts'
import { secondarySuppression } from './secondary-suppression.ts'
import { tableCells } from './table-cells.ts'

const isSmall = (count: number) => count > 0 && count < 10

function primaryOf(shape: readonly number[], counts: readonly number[]) {
  const cells = tableCells(shape)
  const all = cells.map(({ inner }) => inner.reduce((sum, cell) => sum + (counts[cell] ?? NaN), 0))
  return { cells, all, primary: new Set([...all.keys()].filter((cell) => isSmall(all[cell] ?? NaN))) }
}

/** The slow twin: rank of whole-number vectors by fractions of big integers, without a modulus. */
function rank(vectors: readonly (readonly number[])[]): number {
  const rows = vectors.map((vector) => vector.map(BigInt))
  let found = 0
  for (let column = 0; column < (vectors[0]?.length ?? 0); column++) {
    const pivotRow = rows.findIndex((row, place) => place >= found && row[column] !== 0n)
    if (pivotRow === -1) continue
    const pivot = rows[pivotRow] ?? []
    rows[pivotRow] = rows[found] ?? []
    rows[found] = pivot
    const lead = pivot[column] ?? 0n
    for (let place = found + 1; place < rows.length; place++) {
      const row = rows[place] ?? []
      const factor = row[column] ?? 0n
      if (factor !== 0n) rows[place] = row.map((value, cell) => value * lead - (pivot[cell] ?? 0n) * factor)
    }
    found++
  }
  return found
}

function isDetermined(cell: number, published: readonly number[], cells: ReturnType<typeof tableCells>, width: number) {
  const vector = (of: number) => Array.from({ length: width }, (_, inner) => (cells[of]?.inner.includes(inner) ? 1 : 0))
  const known = published.map(vector)
  return rank([...known, vector(cell)]) === rank(known)
}

const anyTable = fc
  .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 })
  .filter((shape) => shape.reduce((a, b) => a * b, 1) <= 24)
  .chain((shape) => {
    const width = shape.reduce((a, b) => a * b, 1)
    const count = fc.oneof(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 10, max: 400 }))
    return fc.record({ shape: fc.constant(shape), counts: fc.array(count, { minLength: width, maxLength: width }) })
  })

describe('secondary suppression', () => {
  test('cells of a table are listed with the inner ones first', () => {
    expect(tableCells([2, 2]).map(({ levels }) => levels)).toEqual([
      ...[
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ],
      ...[
        [0, null],
        [1, null],
        [null, 0],
        [null, 1],
        [null, null],
      ],
    ])
    expect(tableCells([2, 2]).map(({ inner }) => inner)).toEqual([
      ...[[0], [1], [2], [3]],
      ...[
        [0, 1],
        [2, 3],
        [0, 2],
        [1, 3],
        [0, 1, 2, 3],
      ],
    ])
  })

  test('nothing small, nothing hidden', () => {
    expect(secondarySuppression({ shape: [2, 2], counts: [10, 20, 30, 40] }, new Set())).toEqual(new Set())
  })

  test('one small cell of a two-way table hides the smallest rectangle', () => {
    const counts = [3, 20, 90, 25, 30, 80, 95, 70, 60]
    expect(secondarySuppression({ shape: [3, 3], counts }, new Set([0]))).toEqual(new Set([1, 3, 4]))
  })

  test('in one row the smallest other is hidden; two small ones hide a third, for their sum is small', () => {
    expect(secondarySuppression({ shape: [3], counts: [3, 40, 60] }, new Set([0]))).toEqual(new Set([1]))
    expect(secondarySuppression({ shape: [3], counts: [3, 4, 60] }, new Set([0, 1]))).toEqual(new Set([2]))
  })

  test('a cell that is its whole row takes the margin with it', () => {
    // Row 0 is one person cell and nothing else: its margin is as small.
    const hidden = secondarySuppression({ shape: [2, 2], counts: [4, 0, 50, 60] }, new Set([0]))
    const margin = tableCells([2, 2]).findIndex(({ levels }) => levels[0] === 0 && levels[1] === null)
    expect(hidden.has(margin)).toBe(true)
  })

  test('no primary cell can be computed, by a slow rank of all that is published', () => {
    fc.assert(
      fc.property(anyTable, ({ shape, counts }) => {
        const { cells, primary } = primaryOf(shape, counts)
        const hidden = secondarySuppression({ shape, counts }, primary).union(primary)
        const published = [...cells.keys()].filter((cell) => !hidden.has(cell))
        for (const cell of primary) expect(isDetermined(cell, published, cells, counts.length)).toBe(false)
      }),
      { numRuns: 150 },
    )
  })

  test('every primary inner cell is uncertain by at least the threshold, within the bounds of its rows', () => {
    fc.assert(
      fc.property(anyTable, ({ shape, counts }) => {
        const { cells, all, primary } = primaryOf(shape, counts)
        const hidden = secondarySuppression({ shape, counts }, primary).union(primary)
        const rows = tableRows(cells)
        for (const cell of primary) {
          if (cell >= counts.length) continue
          const { lower, upper } = feasibleRange(
            cell,
            (of) => rows.filter(({ inner }) => inner.includes(of)),
            all,
            hidden,
          )
          expect(upper - lower).toBeGreaterThanOrEqual(10)
          expect(lower).toBeLessThanOrEqual(counts[cell] ?? NaN)
          expect(upper).toBeGreaterThanOrEqual(counts[cell] ?? NaN)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('cells that another rule hid are protected as well', () => {
    const hidden = secondarySuppression({ shape: [2, 3], counts: [500, 200, 300, 90, 80, 70] }, new Set([0]))
    expect(hidden.size).toBeGreaterThanOrEqual(3)
    expect(hidden.has(0)).toBe(false)
  })

  test('three hundred cells take less than a second', () => {
    const counts = Array.from({ length: 300 }, (_, cell) => (cell % 23 === 0 ? 4 : 11 + ((cell * 7919) % 500)))
    const { primary } = primaryOf([20, 15], counts)
    const start = performance.now()
    secondarySuppression({ shape: [20, 15], counts }, primary)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
