import { expect, test } from 'vitest'
import { anExportTable } from '../../test/an-export-table.ts'
import { tableAsJson } from './table-as-json.ts'

test('rows as records, with why a value is withheld beside it', () => {
  const table = anExportTable()
  expect(JSON.parse(tableAsJson(table))).toEqual({
    name: 'crosstab',
    title: table.title,
    synthetic: true,
    meta: table.meta,
    notes: table.notes,
    columns: table.columns,
    rows: [
      { origin: 'NETHERLANDS', n: 505187, n_withheld: null, mean_hours: 43.75, mean_hours_withheld: null },
      {
        origin: 'INDONESIA',
        n: null,
        n_withheld: 'SMALL_CELL',
        mean_hours: null,
        mean_hours_withheld: 'SMALL_DENOMINATOR',
      },
      { origin: 'a "b", c; d #1', n: 12, n_withheld: null, mean_hours: null, mean_hours_withheld: null },
    ],
  })
})
