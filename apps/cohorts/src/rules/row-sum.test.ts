import { expect, test } from 'vitest'
import { type Five, aGroup, aRow, aTable, theRivmTables } from '../../test/printed-table.ts'
import { rowSum } from './row-sum.ts'

const tableOf = (five: Five) => aTable({ groups: [aGroup('g', [aRow('r', 1000, five)])] })

test.each<{ given: string; five: Five; sum: number; explained: boolean }>([
  { given: 'a tenth short', five: [1.5, 6.6, 20.1, 46.0, 25.7], sum: 99.9, explained: true },
  { given: 'a tenth over', five: [2.0, 7.3, 25.4, 43.3, 22.1], sum: 100.1, explained: true },
  {
    given: 'the most that five half tenths explain in tenths',
    five: [20, 20, 20, 20, 20.2],
    sum: 100.2,
    explained: true,
  },
  { given: 'exactly five half tenths', five: [20, 20, 20, 20, 20.25], sum: 100.25, explained: true },
  { given: 'a tenth more than rounding explains', five: [20, 20, 20, 20, 19.7], sum: 99.7, explained: false },
])('ROW_SUM, $given', ({ five, sum, explained }) => {
  expect(rowSum(tableOf(five), [])).toMatchObject([
    {
      code: 'ROW_SUM',
      group: 'g',
      row: 'r',
      printed: 100,
      computed: sum,
      tolerance: 0.25,
      explainedByRounding: explained,
    },
  ])
})

test('ROW_SUM, exactly 100: nothing', () => {
  expect(rowSum(tableOf([1.3, 6.3, 19.6, 46.1, 26.7]), [])).toEqual([])
})

test('ROW_SUM says which of the two it is, in both languages', () => {
  const [explained] = rowSum(tableOf([1.5, 6.6, 20.1, 46.0, 25.7]), [])
  expect(explained?.explanation.nl).toBe(
    "De percentages van 'Groep g: Rij r' tellen op tot 99,9, niet tot 100. Afronden verklaart dat: 5 afgeronde cijfers samen schelen hooguit 0,25.",
  )
  const [wrong] = rowSum(tableOf([20, 20, 20, 20, 19.7]), [])
  expect(wrong?.explanation.en).toBe(
    "The percentages of 'Group g: Rij r' add to 99.7, not to 100. Rounding explains at most 0.25: a figure in this row is wrong.",
  )
})

test('ROW_SUM judges the row of everybody too, and leaves tables of counts to ROW_COUNTS', () => {
  const total = aRow('all', 1000, [20, 20, 20, 20, 20.1])
  expect(rowSum(aTable({ total }), [])).toMatchObject([{ group: null, row: 'all' }])
  expect(rowSum(aTable({ total, percentPrintedTo: null }), [])).toEqual([])
})

test('ROW_SUM finds the 23 rows of the RIVM note that add to 99.9 or 100.1, and no other', async () => {
  const { table1, table2 } = await theRivmTables()
  const findings = rowSum(table2, [])
  expect(findings).toHaveLength(23)
  expect(new Set(findings.map((finding) => finding.computed))).toEqual(new Set([99.9, 100.1]))
  expect(findings.every((finding) => finding.explainedByRounding)).toBe(true)
  expect(findings.map(({ group, row }) => `${group} ${row}`)).toEqual([
    'birthYear 2017',
    'birthYear 2020',
    'motherAge from20To24',
    'motherAge from30To34',
    'countryOfOrigin netherlands',
    'countryOfOrigin morocco',
    'countryOfOrigin otherAfrica',
    'education low',
    'education high',
    'incomeQuintile lowest',
    'incomeQuintile highest',
    'problematicDebt no',
    'urbanity veryStrong',
    'urbanity strong',
    'childPosition first',
    'childPosition second',
    'childPosition fourth',
    'childPosition fifthOrLater',
    'birthMonth may',
    'birthMonth july',
    'birthMonth august',
    'birthMonth october',
    'birthMonth december',
  ])
  expect(rowSum(table1, [])).toEqual([])
})
