import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer'
import type { ExportTable } from './export-table.ts'
import { type FlatColumn, flatColumns } from './flat-columns.ts'

/**
 * A table as Parquet: numbers as INT64 or DOUBLE, texts as UTF-8, a withheld value null with its rule in the column
 * beside it. What the table is stands in the key-value metadata of the file: every key of `meta`, and `title`,
 * `synthetic`, `columns` and `notes` as JSON under `kraamketen.`.
 */
export function tableAsParquet(table: ExportTable): Uint8Array {
  const { title, synthetic, notes, meta } = table
  const about = Object.entries({ title, synthetic, columns: table.columns, notes })
  const file = parquetWriteBuffer({
    columnData: flatColumns(table).map(sourceOf),
    kvMetadata: [
      ...Object.entries(meta).map(([key, value]) => ({ key, value })),
      ...about.map(([key, value]) => ({ key: `kraamketen.${key}`, value: JSON.stringify(value) })),
    ],
    createdBy: 'kraamketen',
  })
  return new Uint8Array(file)
}

function sourceOf({ name, kind, values }: FlatColumn): ColumnSource {
  switch (kind) {
    case 'TEXT':
      return { name, type: 'STRING', data: [...values] }
    case 'WHOLE':
      return { name, type: 'INT64', data: values.map((value) => (value === null ? null : BigInt(value))) }
    case 'DECIMAL':
      return { name, type: 'DOUBLE', data: [...values] }
  }
}
