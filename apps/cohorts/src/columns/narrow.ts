/**
 * A column with what passes of it: `passes` holds 1 or 0 for each of 256 values. Bytes only: once these
 * loops meet wider columns as well, they are slower for all.
 */
export interface Filter {
  readonly column: Uint8Array
  readonly passes: Uint8Array
}

/**
 * Writes the numbers of the rows from `from` up to `until` that pass to the front of `rows`, in order, without a branch:
 * every row is written, and the place only moves on when it passes. `rows` is one longer than what may pass.
 *
 * @returns how many pass
 */
export function firstPassing(rows: Int32Array, from: number, until: number, { column, passes }: Filter): number {
  let count = 0
  for (let row = from; row < until; row += 1) {
    rows[count] = row
    count = (count + (passes[column[row] as number] as number)) | 0
  }
  return count
}

/** Keeps of the first `count` rows those that pass, in order. @returns how many do */
export function stillPassing(rows: Int32Array, count: number, { column, passes }: Filter): number {
  let kept = 0
  for (let place = 0; place < count; place += 1) {
    const row = rows[place] as number
    rows[kept] = row
    kept = (kept + (passes[column[row] as number] as number)) | 0
  }
  return kept
}
