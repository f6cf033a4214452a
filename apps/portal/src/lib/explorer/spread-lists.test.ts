import { expect, test } from 'vitest'
import { findTables } from './find-tables.ts'
import { spreadLists } from './spread-lists.ts'

const level = (characteristic: string, code: string) => ({ characteristic, code })

test('what a row is about stands beside its figures', () => {
  const [table, ...others] = findTables({
    crosstab: {
      rows: [
        { levels: [level('ORIGIN', 'NETHERLANDS'), level('BIRTH_YEAR', '2016')], n: { value: 7555 } },
        { levels: [level('ORIGIN', 'MOROCCO'), level('BIRTH_YEAR', '2017')], n: { value: 412 } },
      ],
    },
  })
  expect(table).toMatchObject({
    columns: ['levels.ORIGIN.code', 'levels.BIRTH_YEAR.code', 'n.value'],
    rows: [
      ['NETHERLANDS', '2016', 7555],
      ['MOROCCO', '2017', 412],
    ],
    counted: [],
  })
  expect(others).toEqual([])
})

test('a class of hours names its columns, and a year of follow-up too', () => {
  expect(spreadLists([{ distribution: [{ category: 'NONE', percent: 1.6 }] }])).toEqual([
    { distribution: { NONE: { percent: 1.6 } } },
  ])
  expect(
    spreadLists([
      {
        offsets: [
          { offset: 0, n: 9 },
          { offset: 6, n: 1 },
        ],
      },
    ]),
  ).toEqual([{ offsets: { 0: { n: 9 }, 6: { n: 1 } } }])
})

test.each([
  ['another order', [level('ORIGIN', 'A'), level('BIRTH_YEAR', '1')], [level('BIRTH_YEAR', '1'), level('ORIGIN', 'A')]],
  ['a place twice', [level('ORIGIN', 'A'), level('ORIGIN', 'B')], [level('ORIGIN', 'A'), level('ORIGIN', 'B')]],
  ['an empty list', [level('ORIGIN', 'A')], []],
  ['no list', [level('ORIGIN', 'A')], null],
  ['no such names', [{ to: 'X' }], [{ to: 'Y' }]],
])('%s leaves the lists as they are', (_, one, other) => {
  const rows = [{ levels: one }, { levels: other }]
  expect(spreadLists(rows)).toEqual(rows)
})
