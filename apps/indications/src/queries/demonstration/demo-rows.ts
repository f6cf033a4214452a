import type { Insertable } from 'kysely'
import type { DB } from '../tables.ts'

/** Rows that wait to be stored, by table. All rows of one table name the same columns. */
export type DemoRows = { [Table in keyof DB]?: Insertable<DB[Table]>[] }

/** Puts a row with the others of its table. */
export function addRow<Table extends keyof DB>(rows: DemoRows, table: Table, row: Insertable<DB[Table]>): void {
  const list = (rows[table] ??= []) as Insertable<DB[Table]>[]
  list.push(row)
}
