import { expect, test } from 'vitest'
import { table } from './table.ts'

test('a column is as wide as its widest cell; figures end under each other', () => {
  expect(
    table([
      ['', 'req/s'],
      ['q1', '9'],
      ['q10', '100000'],
    ]),
  ).toBe('      req/s\nq1        9\nq10  100000')
})

test('no rows are no text', () => {
  expect(table([])).toBe('')
})
