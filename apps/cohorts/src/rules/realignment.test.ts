import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aConsistentTable } from '../../test/a-population.ts'
import { figuresOf, aGroup, aRow, theRivmTables } from '../../test/printed-table.ts'
import { groupAgainstOthers } from './group-against-others.ts'
import type { PrintedGroup, PrintedTable } from './printed-table.ts'
import { searchRealignment } from './realignment.ts'

const reference = figuresOf([2, 8, 25, 43, 22])

test('of the 720 orders of the age rows the best is far better than the second', async () => {
  const { table2 } = await theRivmTables()
  const age = table2.groups.find(({ key }) => key === 'motherAge')!
  const search = searchRealignment(age, figuresOf([1.63, 7.43, 25.31, 43.15, 22.48]), 0.1)!
  expect(search).toMatchObject({ orders: 720, fitting: 1 })
  expect(search.asPrinted.error).toBeCloseTo(21.07, 1)
  expect(search.best.error).toBeLessThan(0.002)
  expect(search.secondBestError).toBeGreaterThan(40 * search.best.error)
})

test.each([
  { rows: 1, orders: 1 },
  { rows: 2, orders: 2 },
  { rows: 7, orders: 5040 },
])('$rows rows have $orders orders', ({ rows, orders }) => {
  const group = aGroup(
    'g',
    Array.from({ length: rows }, (_, at) => aRow(`r${at}`, 100)),
  )
  expect(searchRealignment(group, reference, 0.1)?.orders).toBe(orders)
})

test('eight rows are not tried', () => {
  const group = aGroup(
    'g',
    Array.from({ length: 8 }, (_, at) => aRow(`r${at}`, 100)),
  )
  expect(searchRealignment(group, reference, 0.1)).toBeNull()
})

test('equal rows make one table, however they are swapped: it has no second best', () => {
  const search = searchRealignment(aGroup('g', [aRow('a', 100), aRow('b', 900)]), reference, 0.1)
  expect(search).toMatchObject({ fitting: 1, secondBestError: Infinity })
})

/** Another way to the same answer: integers in tenths, and orders grown by insertion. */
function everyOrder({ rows }: PrintedGroup): { order: number[]; shares: number[] }[] {
  const orders = rows.reduce<number[][]>(
    (partial, _, next) =>
      partial.flatMap((order) =>
        Array.from({ length: next + 1 }, (_, at) => [...order.slice(0, at), next, ...order.slice(at)]),
      ),
    [[]],
  )
  return orders.map((order) => {
    const sums = [0, 0, 0, 0, 0]
    let pairs = 0
    order.forEach((from, to) => {
      const { n } = rows[to]!
      pairs += n
      Object.values(rows[from]!.figures).forEach((percent, at) => (sums[at]! += n * Math.round(percent * 10)))
    })
    return { order, shares: sums.map((sum) => sum / pairs / 10) }
  })
}

function shuffleFirst(table: PrintedTable, step: number): PrintedTable {
  const [first, ...others] = table.groups
  const rows = first!.rows.map((row, at, { length }) => ({
    ...row,
    figures: first!.rows[(at + 1 + (step % (length - 1))) % length]!.figures,
  }))
  return { ...table, groups: [{ ...first!, rows }, ...others] }
}

test('rows that slipped in a consistent table are found and put back', () => {
  let putBack = 0
  fc.assert(
    fc.property(aConsistentTable, fc.nat(), (table, step) => {
      const [honest] = table.groups
      fc.pre(honest!.rows.length >= 2)
      const shuffled = shuffleFirst(table, step)
      // Sums can tell the order only when every other one moves some share further than rounding can.
      const orders = everyOrder(honest!)
      const truth = orders.find(({ order }) => order.every((from, to) => from === to))!
      const apart = (shares: number[]) => shares.some((share, at) => Math.abs(share - truth.shares[at]!) > 0.3)
      fc.pre(orders.every((other) => other === truth || apart(other.shares)))
      const [finding] = groupAgainstOthers(shuffled, [])
      expect(finding?.group).toBe('group0')
      const printedAt = new Map(finding?.proposal.map((move) => [move.row, move.percentagesPrintedAt]))
      const mended = honest!.rows.map(
        (row) => shuffled.groups[0]!.rows.find(({ key }) => key === (printedAt.get(row.key) ?? row.key))!.figures,
      )
      expect(mended).toEqual(honest!.rows.map((row) => row.figures))
      putBack++
    }),
    { numRuns: 100 },
  )
  expect(putBack).toBe(100)
})
