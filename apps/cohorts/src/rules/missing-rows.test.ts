import { expect, test } from 'vitest'
import { aGroup, aRow, aTable, theRivmTables } from '../../test/printed-table.ts'
import { missingRows } from './missing-rows.ts'

test.each([
  { given: 'nobody missing', n: 400, difference: null },
  { given: 'one missing', n: 399, difference: -1 },
  { given: 'one too many', n: 401, difference: 1 },
])('MISSING_ROWS, $given', ({ n, difference }) => {
  const findings = missingRows(aTable({ groups: [aGroup('g', [aRow('a', 600), aRow('b', n)])] }), [])
  expect(findings.map((finding) => finding.difference)).toEqual(difference === null ? [] : [difference])
})

test('MISSING_ROWS says how many and what part', () => {
  const texts = [350, 450].map(
    (n) => missingRows(aTable({ groups: [aGroup('g', [aRow('a', 600), aRow('b', n)])] }), [])[0]?.explanation,
  )
  expect(texts).toEqual([
    {
      nl: "De rijen van 'Groep g' tellen op tot 950; de tabel gaat over 1.000 moeder-kindparen. 50 (5%) ontbreken en hebben geen eigen rij.",
      en: "The rows of 'Group g' add to 950; the table is about 1,000 mother-child pairs. 50 (5%) are missing and have no row of their own.",
    },
    {
      nl: "De rijen van 'Groep g' tellen op tot 1.050; de tabel gaat over 1.000 moeder-kindparen. Dat zijn er 50 (5%) te veel.",
      en: "The rows of 'Group g' add to 1,050; the table is about 1,000 mother-child pairs. That is 50 (5%) too many.",
    },
  ])
})

test('MISSING_ROWS finds the three groups of the RIVM note, and no other', async () => {
  const { table1, table2 } = await theRivmTables()
  expect(missingRows(table2, [table1]).map(({ group, difference }) => [group, difference])).toEqual([
    ['incomeQuintile', -21_352],
    ['singleParent', -5_950],
    ['multiplyVulnerable', -3_083],
  ])
  expect(missingRows(table1, [table2])).toEqual([])
})
