import { expect, test } from 'vitest'
import { findTables } from './find-tables.ts'

test('a list of objects is a table; what is inside a row becomes columns', () => {
  const [table] = findTables({
    client: {
      referrals: [
        { state: 'ACCEPTED', recipient: { name: 'Zonnekind' } },
        { state: 'SUBMITTED', recipient: null },
      ],
    },
  })
  expect(table).toEqual({
    path: 'client.referrals',
    columns: ['state', 'recipient.name'],
    rows: [
      ['ACCEPTED', 'Zonnekind'],
      ['SUBMITTED', null],
    ],
    counted: [],
    within: null,
  })
})

test('what is null at first and an object later has its columns where it stood', () =>
  expect(
    findTables([
      { level: null, n: 1 },
      { level: { code: 'A' }, n: 2 },
    ]),
  ).toMatchObject([
    {
      columns: ['level.code', 'n'],
      rows: [
        [null, 1],
        ['A', 2],
      ],
    },
  ]))

test('of a connection the nodes are the rows', () => {
  const [table, ...others] = findTables({
    referrals: { edges: [{ cursor: 'a', rank: 1, node: { id: '1' } }], pageInfo: { hasNextPage: false } },
  })
  expect(table).toMatchObject({ path: 'referrals', columns: ['id', 'rank'], rows: [['1', 1]] })
  expect(others).toEqual([])
})

test('lists inside a row are joined, or counted and a table of their own when they hold objects', () => {
  const [table, inner, ...others] = findTables({
    rows: [
      { tags: ['A', 'B'], history: [{ to: 'X' }, { to: 'Y' }] },
      { tags: [], history: [] },
      { tags: [], history: [{ to: 'Z', by: { name: 'Noor' } }] },
    ],
  })
  expect(table).toMatchObject({
    columns: ['tags', 'history'],
    rows: [
      ['A, B', 2],
      ['', 0],
      ['', 1],
    ],
    counted: ['history'],
    within: null,
  })
  expect(inner).toEqual({
    path: 'rows.history',
    columns: ['#', 'to', 'by.name'],
    rows: [
      [1, 'X', null],
      [1, 'Y', null],
      [3, 'Z', 'Noor'],
    ],
    counted: [],
    within: 'rows',
  })
  expect(others).toEqual([])
})

test('several lists are several tables, and none is none', () => {
  expect(findTables({ a: [{ x: 1 }], b: { c: [{ y: 2 }] }, d: [1, 2], e: [] }).map(({ path }) => path)).toEqual([
    'a',
    'b.c',
  ])
  for (const data of [null, {}, { a: 1 }, { a: [] }]) expect(findTables(data)).toEqual([])
})
