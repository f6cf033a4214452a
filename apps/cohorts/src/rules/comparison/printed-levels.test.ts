import { expect, test } from 'vitest'
import { theRivmTables } from '../../../test/printed-table.ts'
import { CHARACTERISTICS, characteristicOf } from '../characteristics.ts'
import { characteristicOfGroup, levelOfRow } from './printed-levels.ts'

test('every printed row finds its level, and no two rows the same', async () => {
  const { table1, table2 } = await theRivmTables()
  const groups = [...table1.groups, ...table2.groups]
  for (const { key, rows } of groups) {
    const levels = rows.map((row) => levelOfRow(key, row.key))
    expect(levels).not.toContain(null)
    expect(new Set(levels.map((level) => level?.level)).size, key).toBe(rows.length)
  }
  expect(groups).toHaveLength(12)
})

test('every characteristic that says it is printed is', async () => {
  const { table1, table2 } = await theRivmTables()
  const printed = [...table1.groups, ...table2.groups].map(({ key }) => key)
  const said = CHARACTERISTICS.flatMap(({ printedGroup }) => printedGroup ?? [])
  expect(said.toSorted()).toEqual(printed.toSorted())
})

test('where a label is printed the same as ours, it is that level', async () => {
  // Rows in the wrong order would pass every other test.
  const { table2 } = await theRivmTables()
  for (const { key, rows } of table2.groups) {
    for (const row of rows) {
      const { characteristic, level } = levelOfRow(key, row.key)!
      const { levels } = characteristicOf(characteristic)
      const byLabel = levels.find(({ label }) => label.nl === row.label)
      if (byLabel !== undefined) expect(byLabel.code, `${key} ${row.label}`).toBe(level)
    }
  }
})

test.each([
  { group: 'birthYear', row: '2016', expected: { characteristic: 'BIRTH_YEAR', level: '2016' } },
  { group: 'motherAge', row: 'under20', expected: { characteristic: 'MOTHER_AGE', level: 'UNDER_20' } },
  { group: 'birthYear', row: '1999', expected: null },
  { group: 'motherAge', row: 'under19', expected: null },
  { group: 'motherAge', row: 'toString', expected: null },
  { group: 'shoeSize', row: '41', expected: null },
])('$group $row', ({ group, row, expected }) => {
  expect(levelOfRow(group, row)).toEqual(expected)
})

test('a group that no characteristic divides by', () => {
  expect(characteristicOfGroup('urbanity')).toBe('URBANITY')
  expect(characteristicOfGroup('shoeSize')).toBeNull()
})
