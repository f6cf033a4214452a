/**
 * Lines of a table that some margin is the sum of: those along one dimension, those of a whole slab, and all of them.
 * Margins that a table does not show, another table does.
 */
export interface RowsOfLines {
  /** Per line the number of its row. */
  readonly rowOf: Uint32Array
  /** The lines, row after row; row r is `members` from `starts[r]` up to `starts[r + 1]`. */
  readonly members: Uint32Array
  readonly starts: Uint32Array
}

/** For every choice of dimensions to sum over, the rows that this makes of the lines; the fewest dimensions first. */
export function rowsOfLines(shape: readonly number[]): readonly RowsOfLines[] {
  const lines = shape.reduce((product, levels) => product * levels, 1)
  if (lines === 0) return []
  // Summing over a dimension with one level changes nothing.
  const dimensions = shape.filter((levels) => levels > 1)
  const choices = Array.from({ length: 2 ** dimensions.length - 1 }, (_, choice) => choice + 1)
  const size = (choice: number) => dimensions.filter((_, dimension) => (choice >> dimension) & 1).length
  return choices.sort((a, b) => size(a) - size(b)).map((choice) => rowsOver(choice, dimensions, lines))
}

function rowsOver(choice: number, dimensions: readonly number[], lines: number): RowsOfLines {
  const rowOf = new Uint32Array(lines)
  let rows = 1
  let step = lines
  dimensions.forEach((levels, dimension) => {
    step /= levels
    if ((choice >> dimension) & 1) return
    for (let line = 0; line < lines; line++) {
      rowOf[line] = (rowOf[line] as number) * levels + (Math.floor(line / step) % levels)
    }
    rows *= levels
  })
  const starts = new Uint32Array(rows + 1)
  for (const row of rowOf) starts[row + 1] = (starts[row + 1] as number) + 1
  for (let row = 0; row < rows; row++) starts[row + 1] = (starts[row + 1] as number) + (starts[row] as number)
  const next = starts.slice()
  const members = new Uint32Array(lines)
  rowOf.forEach((row, line) => {
    members[next[row] as number] = line
    next[row] = (next[row] as number) + 1
  })
  return { rowOf, members, starts }
}
