import { expect, test } from 'vitest'
import { type Five, aGroup, aRow, aTable, theRivmTables } from '../../test/printed-table.ts'
import { shareAgainstSister } from './share-against-sister.ts'

const tableOf = (...fives: readonly Five[]) =>
  aTable({ groups: fives.map((five, at) => aGroup(`g${at}`, [aRow('r', 1000, five)])) })
const inCounts = (five: Five) =>
  aTable({ percentPrintedTo: null, total: aRow('all', 1000, five), correctedForHospitalStay: false })
const inPercent = (five: Five) => aTable({ total: aRow('all', 1000, five) })

test.each<{ given: string; none: number; found: number }>([
  { given: 'half a tenth from exact counts', none: 2.05, found: 0 },
  { given: 'a tenth from exact counts', none: 2.1, found: 1 },
])('SHARE_AGAINST_SISTER, families without hours, $given', ({ none, found }) => {
  expect(shareAgainstSister(tableOf([none, 8, 25, 43, 22]), [inCounts([20, 80, 250, 430, 220])])).toHaveLength(found)
})

test.each<{ given: string; none: number; found: number }>([
  { given: 'two halves of rounding apart', none: 2.1, found: 0 },
  { given: 'two tenths apart', none: 2.2, found: 1 },
])('SHARE_AGAINST_SISTER, both in percentages, $given', ({ none, found }) => {
  expect(shareAgainstSister(tableOf([none, 8, 25, 43, 22]), [inPercent([2, 8, 25, 43, 22])])).toHaveLength(found)
})

test('SHARE_AGAINST_SISTER compares every category when both tables treat hospital stay alike, else only none', () => {
  const moved: Five = [2, 9, 24, 43, 22]
  const sister = inCounts([20, 80, 250, 430, 220])
  expect(shareAgainstSister(tableOf(moved), [sister])).toEqual([])
  expect(shareAgainstSister({ ...tableOf(moved), correctedForHospitalStay: false }, [sister])).toMatchObject([
    { printed: 8, computed: 9, difference: 1, tolerance: 0.05 },
    { printed: 25, computed: 24, difference: -1 },
  ])
})

test('SHARE_AGAINST_SISTER is silent about another population, a sister without total, and missing families', () => {
  const off: Five = [9, 1, 25, 43, 22]
  const sister = inCounts([20, 80, 250, 430, 220])
  expect(shareAgainstSister(tableOf(off), [{ ...sister, population: 1001 }])).toEqual([])
  expect(shareAgainstSister(tableOf(off), [{ ...sister, total: null }])).toEqual([])
  expect(shareAgainstSister(aTable({ groups: [aGroup('g', [aRow('r', 999, off)])] }), [sister])).toEqual([])
})

test('SHARE_AGAINST_SISTER finds age in Table 2 and nothing else', async () => {
  const { table1, table2 } = await theRivmTables()
  expect(shareAgainstSister(table2, [table1])).toMatchObject([
    { group: 'motherAge', printed: 1.6271, computed: 1.8351, tolerance: 0.05 },
  ])
  expect(shareAgainstSister(table1, [table2])).toEqual([])
})
