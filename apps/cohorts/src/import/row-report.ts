import type { RowReason } from './reason.ts'

/** Rows of one file that were not used, for one reason. */
export interface ReportedRows {
  readonly reason: RowReason
  /** Null when the reason concerns the row as a whole. */
  readonly column: string | null
  readonly rows: number
  /** Line numbers of the first of them, counted from the header, which is line 1. Never a value. */
  readonly firstRows: readonly number[]
}

/** How many line numbers are kept of each reason, whatever the number of rows. */
export const FIRST_ROWS = 20

/** Counts wrong rows; its size depends on how many things are wrong, not on how many rows. */
export class RowReport {
  #total = 0
  readonly #entries = new Map<string, { reason: RowReason; column: string | null; rows: number; firstRows: number[] }>()

  /** Adds one row, which stands in this line. */
  add(reason: RowReason, column: string | null, line: number): void {
    const key = column === null ? reason : `${reason} ${column}`
    let entry = this.#entries.get(key)
    if (entry === undefined) this.#entries.set(key, (entry = { reason, column, rows: 0, firstRows: [] }))
    entry.rows += 1
    this.#total += 1
    if (entry.firstRows.length < FIRST_ROWS) entry.firstRows.push(line)
  }

  /** Rows reported so far, each once. */
  get total(): number {
    return this.#total
  }

  get entries(): readonly ReportedRows[] {
    return [...this.#entries.values()].sort((a, b) => b.rows - a.rows)
  }
}
