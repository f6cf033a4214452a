import type { ColumnStore } from './column-store.ts'

/**
 * Gives every mother once for each line in which she has children, with the furthest that any of those came.
 *
 * @param passed criteria passed, by row
 * @param lines line, by row
 */
export function eachMotherByLine(
  store: ColumnStore,
  passed: Uint8Array,
  lines: Uint8Array,
  visit: (mother: number, line: number, passed: number) => void,
): void {
  const { starts, rows } = rowsByMother(store)
  for (let mother = 0; mother < store.motherKeys.length; mother += 1) {
    const from = starts[mother] as number
    const until = starts[mother + 1] as number
    for (let at = from; at < until; at += 1) {
      const line = lines[rows[at] as number] as number
      let furthest = 0
      let isFirst = true
      for (let other = from; other < until; other += 1) {
        const row = rows[other] as number
        if (lines[row] !== line) continue
        if (other < at) isFirst = false
        furthest = Math.max(furthest, passed[row] as number)
      }
      if (isFirst) visit(mother, line, furthest)
    }
  }
}

/** The rows of mother m stand in `rows` from starts[m] up to starts[m + 1]. */
function rowsByMother({ size, mothers, motherKeys }: ColumnStore): { starts: Int32Array; rows: Int32Array } {
  const starts = new Int32Array(motherKeys.length + 1)
  for (let row = 0; row < size; row += 1) {
    const after = (mothers[row] as number) + 1
    starts[after] = (starts[after] as number) + 1
  }
  for (let mother = 0; mother < motherKeys.length; mother += 1) {
    starts[mother + 1] = (starts[mother + 1] as number) + (starts[mother] as number)
  }
  const next = starts.slice()
  const rows = new Int32Array(size)
  for (let row = 0; row < size; row += 1) {
    const mother = mothers[row] as number
    rows[next[mother] as number] = row
    next[mother] = (next[mother] as number) + 1
  }
  return { starts, rows }
}
