import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { expect, test } from 'vitest'
import { anExportTable } from '../../test/an-export-table.ts'
import type { ExportTable } from './export-table.ts'
import { tableAsParquet } from './table-as-parquet.ts'

const fileOf = (table: ExportTable): ArrayBuffer => {
  const { buffer, byteOffset, byteLength } = tableAsParquet(table)
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer
}

test('rows read back as they were, whole numbers as such', async () => {
  expect(await parquetReadObjects({ file: fileOf(anExportTable()) })).toEqual([
    { origin: 'NETHERLANDS', n: 505187n, n_withheld: null, mean_hours: 43.75, mean_hours_withheld: null },
    {
      origin: 'INDONESIA',
      n: null,
      n_withheld: 'SMALL_CELL',
      mean_hours: null,
      mean_hours_withheld: 'SMALL_DENOMINATOR',
    },
    { origin: 'a "b", c; d #1', n: 12n, n_withheld: null, mean_hours: null, mean_hours_withheld: null },
  ])
})

test('types do not depend on what is in a column', () => {
  const nothing = anExportTable({ rows: [[null, null, null]] })
  const typesOf = (table: ExportTable) =>
    parquetMetadata(fileOf(table))
      .schema.slice(1)
      .map(({ name, type, converted_type }) => [name, type, converted_type])
  expect(typesOf(nothing)).toEqual([
    ['origin', 'BYTE_ARRAY', 'UTF8'],
    ['n', 'INT64', undefined],
    ['n_withheld', 'BYTE_ARRAY', 'UTF8'],
    ['mean_hours', 'DOUBLE', undefined],
    ['mean_hours_withheld', 'BYTE_ARRAY', 'UTF8'],
  ])
  expect(typesOf(anExportTable())).toEqual(typesOf(nothing))
})

test('what the table is stands in the file', () => {
  const table = anExportTable()
  const found = Object.fromEntries(
    parquetMetadata(fileOf(table)).key_value_metadata!.map(({ key, value }) => [key, value!]),
  )
  expect(found).toMatchObject(table.meta)
  expect(JSON.parse(found['kraamketen.title']!)).toEqual(table.title)
  expect(JSON.parse(found['kraamketen.synthetic']!)).toBe(true)
  expect(JSON.parse(found['kraamketen.columns']!)).toEqual(table.columns)
  expect(JSON.parse(found['kraamketen.notes']!)).toEqual(table.notes)
})

test('a table without rows', async () => {
  const file = fileOf(anExportTable({ rows: [] }))
  expect(await parquetReadObjects({ file })).toEqual([])
  expect(parquetMetadata(file).schema).toHaveLength(6)
})

test('as many rows as regions by months by classes', async () => {
  const rows = Array.from({ length: 1500 }, (_, at) => [`row ${at}`, at, at / 8])
  const back = await parquetReadObjects({ file: fileOf(anExportTable({ rows })) })
  expect(back).toHaveLength(1500)
  expect(back[1499]).toMatchObject({ origin: 'row 1499', n: 1499n, mean_hours: 187.375 })
})
