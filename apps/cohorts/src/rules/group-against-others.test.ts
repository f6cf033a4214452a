import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aConsistentTable } from '../../test/a-population.ts'
import { type Five, aGroup, aRow, aTable, theRivmTables } from '../../test/printed-table.ts'
import { groupAgainstOthers } from './group-against-others.ts'
import type { PrintedGroup, PrintedTable } from './printed-table.ts'

const all: Five = [2, 8, 25, 43, 22]
const agreeing = ['x', 'y'].map((key) => aGroup(key, [aRow('r', 1000, all)]))
const off = (by: number): PrintedGroup =>
  aGroup('off', [aRow('a', 500, [2, 8 + by, 25 - by, 43, 22]), aRow('b', 500, all)])

test.each([
  { given: 'exactly two halves of rounding apart', by: 0.2, found: 0 },
  { given: 'a tenth of one row beyond them', by: 0.3, found: 1 },
  { given: 'as far below', by: -0.2, found: 0 },
  { given: 'a tenth further below', by: -0.3, found: 1 },
])('GROUP_AGAINST_OTHERS, $given', ({ by, found }) => {
  expect(groupAgainstOthers(aTable({ groups: [...agreeing, off(by)] }), [])).toHaveLength(found)
})

test('GROUP_AGAINST_OTHERS, two groups that differ: nobody can say which is wrong', () => {
  const two = aTable({
    groups: [aGroup('x', [aRow('r', 1000, all)]), aGroup('y', [aRow('r', 1000, [3, 7, 25, 43, 22])])],
  })
  expect(groupAgainstOthers(two, [])).toMatchObject([{ group: null, computed: null, tolerance: 0.1, proposal: [] }])
})

test.each([
  { given: 'no group', groups: [] },
  { given: 'one group', groups: [aGroup('x', [aRow('r', 1000, all)])] },
  {
    given: 'a group that differs but in which families are missing',
    groups: [...agreeing, aGroup('z', [aRow('r', 999, [9, 1, 25, 43, 22])])],
  },
])('GROUP_AGAINST_OTHERS, $given: nothing', ({ groups }) => {
  expect(groupAgainstOthers(aTable({ groups }), [])).toEqual([])
})

test('GROUP_AGAINST_OTHERS leaves counts to ROW_COUNTS', () => {
  expect(groupAgainstOthers(aTable({ percentPrintedTo: null, groups: [...agreeing, off(9)] }), [])).toEqual([])
})

test('GROUP_AGAINST_OTHERS, no order fits: found, nothing proposed', () => {
  const [finding] = groupAgainstOthers(aTable({ groups: [...agreeing, off(3)] }), [])
  expect(finding).toMatchObject({ group: 'off', proposal: [] })
  expect(finding?.explanation.nl).toContain(
    'Van de 2 volgordes van de percentages passen er 0 binnen afronding: geen voorstel.',
  )
  expect(finding?.explanation.en).toContain('Of the 2 orders of the percentages 0 fit within rounding: no proposal.')
})

test('GROUP_AGAINST_OTHERS, two orders fit equally well: nothing proposed, a guess is not an answer', () => {
  // Rows a and b hold equally many, so whoever of them belongs to c's place cannot be told from the sums.
  const rows = [aRow('a', 300, [0, 0, 0, 0, 100]), aRow('b', 300, [0, 0, 40, 60, 0]), aRow('c', 400, [0, 0, 0, 100, 0])]
  const truth: Five = [0, 0, 12, 48, 40]
  const groups = ['x', 'y'].map((key) => aGroup(key, [aRow('r', 1000, truth)]))
  const [finding] = groupAgainstOthers(aTable({ groups: [...groups, aGroup('g', rows)] }), [])
  expect(finding).toMatchObject({ group: 'g', proposal: [] })
  expect(finding?.explanation.nl).toContain(
    'Van de 6 volgordes van de percentages passen er 2 binnen afronding: geen voorstel.',
  )
})

test('GROUP_AGAINST_OTHERS, an exact fit names no multiple of nothing', () => {
  const rows = [aRow('a', 200, [0, 0, 0, 0, 100]), aRow('b', 800, [0, 0, 0, 100, 0])]
  const groups = ['x', 'y'].map((key) => aGroup(key, [aRow('r', 1000, [0, 0, 0, 20, 80])]))
  const [finding] = groupAgainstOthers(aTable({ groups: [...groups, aGroup('g', rows)] }), [])
  expect(finding?.proposal).toEqual([
    { row: 'a', percentagesPrintedAt: 'b' },
    { row: 'b', percentagesPrintedAt: 'a' },
  ])
  expect(finding?.explanation.nl).toContain('de op één na beste volgorde komt op 7.200. Dit is')
})

test('GROUP_AGAINST_OTHERS, too many rows to try every order: found and said so', () => {
  const rows = Array.from({ length: 8 }, (_, at) => aRow(`r${at}`, at === 0 ? 300 : 100, [9, 1, 25, 43, 22]))
  const [finding] = groupAgainstOthers(aTable({ groups: [...agreeing, aGroup('eight', rows)] }), [])
  expect(finding).toMatchObject({ group: 'eight', proposal: [] })
  expect(finding?.explanation.nl).toContain(
    'De groep heeft 8 rijen: te veel om elke volgorde van de percentages te proberen.',
  )
  expect(finding?.explanation.en).toContain('The group has 8 rows: too many to try every order of the percentages.')
})

test('GROUP_AGAINST_OTHERS finds by itself that only the age rows of Table 2 do not fit, and how they do', async () => {
  const { table1, table2 } = await theRivmTables()
  const findings = groupAgainstOthers(table2, [table1])
  expect(findings).toMatchObject([
    {
      group: 'motherAge',
      row: null,
      printed: 43.145,
      computed: 40.4289,
      difference: -2.7161,
      tolerance: 0.1,
      proposal: [
        { row: 'from20To24', percentagesPrintedAt: 'from25To29' },
        { row: 'from25To29', percentagesPrintedAt: 'from30To34' },
        { row: 'from30To34', percentagesPrintedAt: 'from35To39' },
        { row: 'from35To39', percentagesPrintedAt: 'from40' },
        { row: 'from40', percentagesPrintedAt: 'from20To24' },
      ],
    },
  ])
  expect(findings[0]?.explanation.nl).toMatch(/Van de 720 volgordes .* precies één .* 83 keer zo veel/)
  expect(groupAgainstOthers(table1, [table2])).toEqual([])
})

test('GROUP_AGAINST_OTHERS knows no names: the same under other ones, in another order', async () => {
  const { table2 } = await theRivmTables()
  const renamed: PrintedTable = {
    ...table2,
    id: 'other',
    groups: table2.groups.toReversed().map((group, g) => ({
      key: `g${g}`,
      name: { nl: `g${g}`, en: `g${g}` },
      rows: group.rows.toReversed().map((row, r) => ({ ...row, key: `r${r}`, label: `r${r}` })),
    })),
  }
  expect(groupAgainstOthers(renamed, [])).toMatchObject([
    {
      group: 'g9',
      proposal: [
        { row: 'r0', percentagesPrintedAt: 'r4' },
        { row: 'r1', percentagesPrintedAt: 'r0' },
        { row: 'r2', percentagesPrintedAt: 'r1' },
        { row: 'r3', percentagesPrintedAt: 'r2' },
        { row: 'r4', percentagesPrintedAt: 'r3' },
      ],
    },
  ])
})

test('GROUP_AGAINST_OTHERS, a consistent table of any population: nothing', () => {
  fc.assert(
    fc.property(aConsistentTable, (table) => {
      expect(groupAgainstOthers(table, [])).toEqual([])
    }),
    { numRuns: 200 },
  )
})
