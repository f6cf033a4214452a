import { expect, test } from 'vitest'
import { rowsOfLines } from './rows-of-lines.ts'

const rows = (shape: readonly number[]) =>
  rowsOfLines(shape).map(({ members, starts }) =>
    [...starts.subarray(1)].map((end, row) => [...members.subarray(starts[row], end)]),
  )

test.each([
  [[], []],
  [[0], []],
  [[1], []],
  [[3], [[[0, 1, 2]]]],
  [[1, 3], [[[0, 1, 2]]]],
  [
    [2, 3],
    [
      [
        [0, 3],
        [1, 4],
        [2, 5],
      ],
      [
        [0, 1, 2],
        [3, 4, 5],
      ],
      [[0, 1, 2, 3, 4, 5]],
    ],
  ],
])('the rows of a table of %j', (shape, expected) => expect(rows(shape)).toEqual(expected))

test('of three dimensions: three kinds of lines, three of slabs, and everybody', () => {
  expect(rows([2, 2, 2]).map((kind) => kind.map((row) => row.length))).toEqual([
    [2, 2, 2, 2],
    [2, 2, 2, 2],
    [2, 2, 2, 2],
    [4, 4],
    [4, 4],
    [4, 4],
    [8],
  ])
})

test('every line stands in its row', () => {
  for (const { rowOf, members, starts } of rowsOfLines([3, 4, 2])) {
    rowOf.forEach((row, line) => expect([...members.subarray(starts[row], starts[row + 1])]).toContain(line))
  }
})
