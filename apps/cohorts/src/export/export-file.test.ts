import { expect, test } from 'vitest'
import { anExportTable } from '../../test/an-export-table.ts'
import { EXPORT_FORMATS, exportFile } from './export-file.ts'
import { tableAsCsv } from './table-as-csv.ts'

test.each([
  { format: 'CSV', fileName: 'crosstab-synthetic.csv', begins: '# title' },
  { format: 'CSV_DUTCH', fileName: 'crosstab-synthetic-nl.csv', begins: '\uFEFFLand van' },
  { format: 'JSON', fileName: 'crosstab-synthetic.json', begins: '{\n' },
  { format: 'PARQUET', fileName: 'crosstab-synthetic.parquet', begins: 'PAR1' },
] as const)('$format: $fileName', ({ format, fileName, begins }) => {
  const file = exportFile(anExportTable(), format)
  expect(file.fileName).toBe(fileName)
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.body).startsWith(begins)).toBe(true)
})

test('every format says synthetic in the name exactly when nobody in it exists', () => {
  for (const format of EXPORT_FORMATS) {
    expect(exportFile(anExportTable({ synthetic: true }), format).fileName).toContain('synthetic')
    expect(exportFile(anExportTable({ synthetic: false }), format).fileName).not.toContain('synthetic')
  }
})

test.each([
  { name: 'Need by year', fileName: 'need-by-year.csv' },
  { name: '../../etc/passwd', fileName: 'etc-passwd.csv' },
  { name: 'a"; filename=b\r\n', fileName: 'a-filename-b.csv' },
  { name: '…', fileName: 'table.csv' },
])('a table called $name is a file that can be one', ({ name, fileName }) => {
  expect(exportFile(anExportTable({ name, synthetic: false }), 'CSV').fileName).toBe(fileName)
})

test('synthetic is not said twice', () => {
  expect(exportFile(anExportTable({ name: 'synthetic-flow' }), 'CSV').fileName).toBe('synthetic-flow.csv')
})

test('the body is the text in UTF-8', () => {
  const table = anExportTable({ rows: [['Curaçao', 12, 40]] })
  expect(new TextDecoder().decode(exportFile(table, 'CSV').body)).toBe(tableAsCsv(table))
})
