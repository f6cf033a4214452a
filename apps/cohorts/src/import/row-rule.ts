import type { RowReason } from './reason.ts'

/** What is wrong with a row as a whole; `column` is the one to look at. */
export interface RowProblem {
  readonly reason: RowReason
  readonly column: string | null
}

/**
 * Judges a row whose values are all right by themselves. Called once a row, in the order of the file, so it may
 * remember what it saw.
 *
 * @param starts where the value of each column begins, in the order of the file
 * @returns null when the row can be used
 */
export type RowRule = (bytes: Uint8Array, starts: Uint32Array) => RowProblem | null

/** Where a column of the contract stands in this file. */
export type PlaceOf = (column: string) => number
