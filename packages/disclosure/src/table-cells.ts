/** A cell of a table with its margins. */
export interface TableCell {
  /** Per dimension the level, or null where the cell is the sum over all of them. */
  readonly levels: readonly (number | null)[]
  /** The inner cells that it is the sum of. */
  readonly inner: readonly number[]
}

/**
 * All cells of a table of this shape: first the inner cells in their own order (last dimension fastest), then every
 * margin, up to the grand total. Their places in this list are the numbers by which cells are hidden.
 */
export function tableCells(shape: readonly number[]): readonly TableCell[] {
  let cells: TableCell[] = [{ levels: [], inner: [0] }]
  for (const size of shape) {
    cells = cells.flatMap(({ levels, inner }) => {
      const at = (level: number) => inner.map((cell) => cell * size + level)
      const every = Array.from({ length: size }, (_, level) => level)
      return [
        ...every.map((level) => ({ levels: [...levels, level], inner: at(level) })),
        { levels: [...levels, null], inner: every.flatMap(at).sort((a, b) => a - b) },
      ]
    })
  }
  const isMargin = ({ levels }: TableCell) => levels.includes(null)
  return [...cells.filter((cell) => !isMargin(cell)), ...cells.filter(isMargin)]
}
