import { stringify } from 'csv-stringify/sync'
import { RULES_IN_WORDS } from '../research/rules-in-words.ts'
import type { ExportCell, ExportTable } from './export-table.ts'
import { flatColumns } from './flat-columns.ts'

/** With it Excel reads UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * A table as CSV for people with a Dutch spreadsheet (NL: Nederlandse csv): semicolon, decimal comma, Dutch labels with
 * their unit, and a byte-order mark so that Excel opens it as it is. A withheld value says why in its cell; notes and
 * origin stand below the table. A text that a spreadsheet would compute gets an apostrophe before it.
 *
 * @throws RangeError as flatColumns does
 */
export function tableAsDutchCsv(table: ExportTable): string {
  // For its checks alone: people read one cell, and need no second column for the reason.
  flatColumns(table)
  const { title, synthetic, columns, rows, notes, meta } = table
  const header = columns.map(({ label, unit }) => asText(unit === null ? label.nl : `${label.nl} (${unit.nl})`))
  const below = [
    [asText(title.nl)],
    ...(synthetic ? [['Synthetische gegevens: niemand hierin bestaat.']] : []),
    ...notes.map(({ nl }) => [asText(nl)]),
    ...Object.entries(meta).map(([key, value]) => [asText(key), asText(value)]),
  ]
  const csv = stringify([header, ...rows.map((row) => row.map(inDutch)), [], ...below], {
    delimiter: ';',
    record_delimiter: 'windows',
    quote_record_delimiter: true,
  })
  return BYTE_ORDER_MARK + csv
}

function inDutch(cell: ExportCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', ',').toUpperCase()
  if (typeof cell === 'string') return asText(cell)
  return `afgeschermd: ${RULES_IN_WORDS[cell.withheld].nl}`
}

/** Spreadsheets compute what begins with one of these, also after spaces. */
function asText(text: string): string {
  return /^\s*[=+\-@\t\r|%＝＋－＠]/.test(text) ? `'${text}` : text
}
