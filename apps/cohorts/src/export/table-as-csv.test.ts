import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { anExportTable } from '../../test/an-export-table.ts'
import { tableAsCsv } from './table-as-csv.ts'

const read = (csv: string): Record<string, string>[] =>
  parse(csv, { columns: true, comment: '#', comment_no_infix: true })

test('rows read back as they were, with names of columns and decimal points', () => {
  expect(read(tableAsCsv(anExportTable()))).toEqual([
    { origin: 'NETHERLANDS', n: '505187', n_withheld: '', mean_hours: '43.75', mean_hours_withheld: '' },
    { origin: 'INDONESIA', n: '', n_withheld: 'SMALL_CELL', mean_hours: '', mean_hours_withheld: 'SMALL_DENOMINATOR' },
    { origin: 'a "b", c; d #1', n: '12', n_withheld: '', mean_hours: '', mean_hours_withheld: '' },
  ])
})

test('what the table is stands above it, each fact in one line of comment', () => {
  const lines = tableAsCsv(anExportTable()).split('\n')
  const above = lines.slice(0, lines.indexOf('origin,n,n_withheld,mean_hours,mean_hours_withheld'))
  expect(above).toEqual([
    '# title: Hours by origin',
    '# synthetic: nobody in these data exists',
    '# cohort: abc',
    '# release: Synthetic "national" release',
    '# column origin: Country of origin',
    '# column n: Number (pairs)',
    '# column mean_hours: Mean received (hours)',
    '# note: Synthetic data.',
  ])
})

test('a text with a # is quoted: outside quotes R and pandas take the rest of the line for a comment', () => {
  const csv = tableAsCsv(anExportTable({ rows: [['#1', 12, 40]] }))
  expect(csv.split('\n').at(-2)).toBe('"#1",12,,40,')
})

test('line breaks in a text stay in their field', () => {
  const csv = tableAsCsv(anExportTable({ rows: [['two\nlines\rof text', 12, 40]] }))
  expect(csv).toContain('"two\nlines\rof text",12,,40,\n')
})

test.each([
  { value: 0.1 + 0.2, written: '0.30000000000000004' },
  { value: 1e-7, written: '1e-7' },
  { value: -0.5, written: '-0.5' },
  { value: 0, written: '0' },
])('$value is written with every digit it has', ({ value, written }) => {
  expect(read(tableAsCsv(anExportTable({ rows: [['EUROPE', 12, value]] })))[0]?.mean_hours).toBe(written)
})

test('data that are not synthetic do not say so', () => {
  expect(tableAsCsv(anExportTable({ synthetic: false }))).not.toContain('synthetic:')
})
