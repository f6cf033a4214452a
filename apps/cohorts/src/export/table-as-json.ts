import type { ExportTable } from './export-table.ts'
import { flatColumns } from './flat-columns.ts'

/**
 * A table as JSON: what it is, its columns, and its rows as records. `fromJSON(file)$rows` is a data frame in R, and
 * `DataFrame(json.load(file)["rows"])` in pandas. A withheld value is null, and `<name>_withheld` beside it says why.
 */
export function tableAsJson(table: ExportTable): string {
  const columns = flatColumns(table)
  const { name, title, synthetic, notes, meta } = table
  const rows = table.rows.map((_, line) =>
    Object.fromEntries(columns.map((column) => [column.name, column.values[line]])),
  )
  return `${JSON.stringify({ name, title, synthetic, meta, notes, columns: table.columns, rows }, null, 2)}\n`
}
