import { stringify } from 'csv-stringify/sync'
import type { ExportTable } from './export-table.ts'
import { flatColumns } from './flat-columns.ts'
import { metadataLines } from './metadata-lines.ts'

/**
 * A table as CSV for programs (NL: wetenschappelijke csv): UTF-8, comma, decimal point, names of columns in the first row,
 * empty for what is not there. What the table is stands above it in lines that begin with `# `, so it cannot be lost;
 * one argument makes a reader skip them: `read.csv(file, comment.char = "#")` in R, `read_csv(file, comment="#")` in
 * pandas. A text with a `#` in it is quoted, and neither takes that for a comment.
 *
 * Texts are written as they are, also one that a spreadsheet would compute: for people with a spreadsheet there is the
 * Dutch CSV.
 */
export function tableAsCsv(table: ExportTable): string {
  const columns = flatColumns(table)
  const rows = table.rows.map((_, line) => columns.map(({ values }) => values[line]))
  const csv = stringify([columns.map(({ name }) => name), ...rows], {
    quoted_match: [/[#\r\n]/],
    cast: { number: (value) => String(value) },
  })
  const above = metadataLines(table).map((line) => `# ${line}\n`)
  return above.join('') + csv
}
