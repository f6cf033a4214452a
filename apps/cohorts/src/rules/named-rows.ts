import type { Localised } from '@kraamketen/kraamzorg'
import type { PrintedRow, PrintedTable } from './printed-table.ts'

/** A row with where it stands: 'Nee' says little, 'Schuldenproblematiek: Nee' says which. */
export interface NamedRow {
  readonly row: PrintedRow
  /** Key; null for the row of everybody. */
  readonly group: string | null
  readonly name: Localised
}

/** Every row of a table, the row of everybody first. */
export function namedRows({ total, groups }: PrintedTable): readonly NamedRow[] {
  const everybody = total === null ? [] : [{ row: total, group: null, name: { nl: total.label, en: total.label } }]
  const others = groups.flatMap(({ key, name, rows }) =>
    rows.map((row) => ({
      row,
      group: key,
      name: { nl: `${name.nl}: ${row.label}`, en: `${name.en}: ${row.label}` },
    })),
  )
  return [...everybody, ...others]
}
