import { expect, test } from 'vitest'
import { tableAsCsv } from './table-as-csv.ts'

const table = {
  columns: ['name', 'hours', 'known'],
  rows: [
    ['Jansen; "Mia"', 42.875, true],
    ['two\nlines', -3, null],
  ],
}

test('for a Dutch spreadsheet', () =>
  expect(tableAsCsv(table, 'dutch')).toBe(
    '\uFEFFname;hours;known\r\n"Jansen; ""Mia""";42,875;true\r\n"two\nlines";-3;\r\n',
  ))

test('for programs', () =>
  expect(tableAsCsv(table, 'science')).toBe('name,hours,known\n"Jansen; ""Mia""",42.875,true\n"two\nlines",-3,\n'))

test.each(['=1+1', '+31 6', '-2 dagen', '@SUM(A1)', ' =1', '\t=1'])('%j is a text in a spreadsheet', (text) => {
  for (const kind of ['dutch', 'science'] as const)
    expect(tableAsCsv({ columns: ['a'], rows: [[text]] }, kind)).toContain(`'${text}`)
})

test('a number stays a number, also below nothing', () =>
  expect(tableAsCsv({ columns: ['a'], rows: [[-0.5]] }, 'science')).toBe('a\n-0.5\n'))
