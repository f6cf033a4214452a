import { expect, test } from 'vitest'
import { aGroup, aRow, aTable, theRivmTables } from '../../test/printed-table.ts'
import { rowCounts } from './row-counts.ts'

const total = aRow('all', 1000, [20, 80, 250, 430, 220])
const first = aRow('first', 600, [10, 50, 140, 270, 130])
const second = aRow('second', 400, [10, 30, 110, 160, 90])
const counts = (table: Parameters<typeof aTable>[0]) => aTable({ percentPrintedTo: null, total, ...table })

test('ROW_COUNTS, everything adds up: nothing', () => {
  expect(rowCounts(counts({ groups: [aGroup('g', [first, second])] }), [])).toEqual([])
})

test('ROW_COUNTS, one family too many in one cell is found across and down: counts have no tolerance', () => {
  const off = aRow('second', 400, [10, 30, 110, 161, 90])
  expect(rowCounts(counts({ groups: [aGroup('g', [first, off])] }), [])).toEqual([
    {
      code: 'ROW_COUNTS',
      group: 'g',
      row: 'second',
      explanation: {
        nl: "De aantallen van 'Groep g: Rij second' tellen op tot 401; gedrukt staat 400.",
        en: "The counts of 'Group g: Rij second' add to 401; printed is 400.",
      },
      printed: 400,
      computed: 401,
      difference: 1,
      tolerance: 0,
      explainedByRounding: false,
      proposal: [],
    },
    expect.objectContaining({
      group: 'g',
      row: null,
      printed: 430,
      computed: 431,
      explanation: {
        nl: "De aantallen met 45-49 uur van 'Groep g' tellen op tot 431; gedrukt staat 430.",
        en: "The counts with 45-49 hours of 'Group g' add to 431; printed is 430.",
      },
    }),
  ])
})

test('ROW_COUNTS does not hold a group in which families are missing against the row of everybody', () => {
  expect(rowCounts(counts({ groups: [aGroup('g', [first])] }), [])).toEqual([])
})

test('ROW_COUNTS without a row of everybody checks the rows alone; with percentages nothing', () => {
  const off = aRow('first', 601, [10, 50, 140, 270, 130])
  expect(rowCounts(counts({ total: null, groups: [aGroup('g', [off])] }), [])).toHaveLength(1)
  expect(rowCounts(counts({ percentPrintedTo: 0.1, groups: [aGroup('g', [off])] }), [])).toEqual([])
})

test('ROW_COUNTS finds nothing in the RIVM note', async () => {
  const { table1, table2 } = await theRivmTables()
  expect(rowCounts(table1, [table2])).toEqual([])
  expect(rowCounts(table2, [table1])).toEqual([])
})
