import type { ExportCell, ExportColumn, ExportTable } from './export-table.ts'

/** A column as files hold it: numbers or texts, and null for what is not there. */
export interface FlatColumn {
  readonly name: string
  readonly kind: ExportColumn['kind']
  readonly values: readonly (string | number | null)[]
}

/**
 * The columns of a table as CSV, JSON and Parquet hold them alike: a withheld value is null, and the column beside it
 * says by which rule. A table without withheld values has the same columns, so that a program that reads one reads all.
 *
 * @throws RangeError when the table is none: two columns of one name, a row of another length, a number that is no number
 */
export function flatColumns({ columns, rows }: ExportTable): readonly FlatColumn[] {
  const flat = columns.flatMap((column, at): FlatColumn[] => {
    const cells = rows.map((row, line) => {
      if (row.length !== columns.length) throw new RangeError(`Row ${line} does not have ${columns.length} cells`)
      return row[at] as ExportCell
    })
    const values: FlatColumn = {
      name: nameOf(column),
      kind: column.kind,
      values: cells.map((cell) => valueOf(cell, column)),
    }
    if (!column.disclosed) return [values]
    const rules = cells.map((cell) => (typeof cell === 'object' && cell !== null ? cell.withheld : null))
    return [values, { name: `${column.name}_withheld`, kind: 'TEXT', values: rules }]
  })
  const names = flat.map(({ name }) => name)
  const twice = names.find((name, at) => names.indexOf(name) < at)
  if (twice !== undefined) throw new RangeError(`Two columns are called "${twice}"`)
  return flat
}

function nameOf({ name }: ExportColumn): string {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new RangeError(`"${name}" is no name of a column`)
  return name
}

function valueOf(cell: ExportCell, { name, kind, disclosed }: ExportColumn): string | number | null {
  if (cell === null) return null
  if (typeof cell === 'object') {
    // Without the column beside it the reason would be lost, and null would read as not known.
    if (!disclosed) throw new RangeError(`Column "${name}" withholds a value and does not say that it may`)
    return null
  }
  const fits =
    kind === 'TEXT' ? typeof cell === 'string' : kind === 'WHOLE' ? Number.isSafeInteger(cell) : Number.isFinite(cell)
  if (!fits) throw new RangeError(`Column "${name}" of ${kind} holds ${JSON.stringify(cell)}`)
  return cell
}
