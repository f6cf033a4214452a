import { expect, test } from 'vitest'
import { anExportTable } from '../../test/an-export-table.ts'
import type { ExportCell, ExportColumn } from './export-table.ts'
import { flatColumns } from './flat-columns.ts'

test('a withheld value is null, and the column beside it says by which rule', () => {
  expect(flatColumns(anExportTable())).toEqual([
    { name: 'origin', kind: 'TEXT', values: ['NETHERLANDS', 'INDONESIA', 'a "b", c; d #1'] },
    { name: 'n', kind: 'WHOLE', values: [505187, null, 12] },
    { name: 'n_withheld', kind: 'TEXT', values: [null, 'SMALL_CELL', null] },
    { name: 'mean_hours', kind: 'DECIMAL', values: [43.75, null, null] },
    { name: 'mean_hours_withheld', kind: 'TEXT', values: [null, 'SMALL_DENOMINATOR', null] },
  ])
})

test('without withheld values, and without rows, the columns are the same', () => {
  const names = flatColumns(anExportTable()).map(({ name }) => name)
  expect(flatColumns(anExportTable({ rows: [['EUROPE', 10, 40]] })).map(({ name }) => name)).toEqual(names)
  expect(flatColumns(anExportTable({ rows: [] })).map(({ name }) => name)).toEqual(names)
})

const label = { nl: 'Kolom', en: 'Column' }
const column = (name: string, kind: ExportColumn['kind'] = 'WHOLE', disclosed = false): ExportColumn => ({
  name,
  kind,
  unit: null,
  label,
  disclosed,
})

test.each<{ given: string; columns: readonly ExportColumn[]; row: readonly ExportCell[]; says: string }>([
  { given: 'a row too short', columns: [column('a'), column('b')], row: [1], says: 'Row 0 does not have 2 cells' },
  { given: 'a row too long', columns: [column('a')], row: [1, 2], says: 'Row 0 does not have 1 cells' },
  { given: 'a text for a number', columns: [column('a')], row: ['1'], says: 'holds "1"' },
  { given: 'a number for a text', columns: [column('a', 'TEXT')], row: [1], says: 'holds 1' },
  { given: 'half of a whole number', columns: [column('a')], row: [1.5], says: 'holds 1.5' },
  { given: 'no number', columns: [column('a', 'DECIMAL')], row: [NaN], says: 'of DECIMAL holds' },
  { given: 'no end', columns: [column('a', 'DECIMAL')], row: [Infinity], says: 'of DECIMAL holds' },
  {
    given: 'a withheld value where none may be',
    columns: [column('a')],
    row: [{ withheld: 'SMALL_CELL' }],
    says: 'does not say that it may',
  },
  { given: 'a name twice', columns: [column('a'), column('a')], row: [1, 1], says: 'Two columns are called "a"' },
  {
    given: 'a name that the reason of another takes',
    columns: [column('a', 'WHOLE', true), column('a_withheld', 'TEXT')],
    row: [1, 'x'],
    says: 'Two columns are called "a_withheld"',
  },
  { given: 'a name that R would change', columns: [column('1 a')], row: [1], says: '"1 a" is no name' },
])('$given is refused', ({ columns, row, says }) => {
  expect(() => flatColumns(anExportTable({ columns, rows: [row] }))).toThrow(says)
})
