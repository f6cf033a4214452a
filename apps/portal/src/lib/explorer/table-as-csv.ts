import type { Cell, Table } from './find-tables.ts'

/** With it Excel reads UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

/** For programs (NL: wetenschap): comma, decimal point. For a Dutch spreadsheet: semicolon, decimal comma. */
export type CsvKind = 'science' | 'dutch'

/** A table as CSV, names of columns in the first row, empty where nothing is. */
export function tableAsCsv({ columns, rows }: Pick<Table, 'columns' | 'rows'>, kind: CsvKind): string {
  const [separator, end, start] = kind === 'dutch' ? [';', '\r\n', BYTE_ORDER_MARK] : [',', '\n', '']
  const line = (cells: readonly Cell[]) =>
    cells.map((cell) => quoted(written(cell, kind), separator)).join(separator) + end
  return start + [columns, ...rows].map(line).join('')
}

function written(cell: Cell, kind: CsvKind): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return kind === 'dutch' ? String(cell).replace('.', ',') : String(cell)
  return typeof cell === 'string' ? harmless(cell) : String(cell)
}

/** A spreadsheet computes what begins with one of these, also after spaces; with an apostrophe before it, it is a text. */
function harmless(text: string): string {
  return /^\s*[=+\-@\t\r|%＝＋－＠]/.test(text) ? `'${text}` : text
}

function quoted(text: string, separator: string): string {
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
