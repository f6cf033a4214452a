/** Whole numbers in proportion to the weights that add up to the total: largest remainder, the first of equals. */
export function apportion(weights: ArrayLike<number>, total: number): Int32Array {
  let sum = 0
  for (let i = 0; i < weights.length; i++) sum += weights[i]!
  const result = new Int32Array(weights.length)
  const remainders = Array.from(result, (_, index) => ({ index, left: 0 }))
  let given = 0
  for (let i = 0; i < weights.length; i++) {
    const share = (weights[i]! / sum) * total
    result[i] = Math.floor(share)
    given += result[i]!
    remainders[i]!.left = share - result[i]!
  }
  remainders.sort((x, y) => y.left - x.left || x.index - y.index)
  for (let i = 0; given < total; i++, given++) result[remainders[i % remainders.length]!.index]! += 1
  return result
}

/**
 * A table with the interaction of the seed and exactly these margins, by iterative proportional fitting (Deming and
 * Stephan 1940). Row-major.
 */
export function fitToMargins(
  seed: ArrayLike<number>,
  rows: ArrayLike<number>,
  columns: ArrayLike<number>,
): Float64Array {
  const table = Float64Array.from(seed)
  const width = columns.length
  for (let sweep = 0; sweep < 500; sweep++) {
    let largest = 0
    for (let c = 0; c < width; c++) {
      let sum = 0
      for (let r = 0; r < rows.length; r++) sum += table[r * width + c]!
      const factor = sum === 0 ? 0 : columns[c]! / sum
      for (let r = 0; r < rows.length; r++) table[r * width + c]! *= factor
    }
    for (let r = 0; r < rows.length; r++) {
      let sum = 0
      for (let c = 0; c < width; c++) sum += table[r * width + c]!
      const factor = sum === 0 ? 0 : rows[r]! / sum
      largest = Math.max(largest, Math.abs(factor - 1))
      for (let c = 0; c < width; c++) table[r * width + c]! *= factor
    }
    if (largest < 1e-12) break
  }
  return table
}

/** The table in whole numbers, no cell further than a few from the given one, with exactly these whole margins. */
export function roundToMargins(
  table: ArrayLike<number>,
  rows: ArrayLike<number>,
  columns: ArrayLike<number>,
): Int32Array {
  const width = columns.length
  const result = Int32Array.from(table, Math.floor)
  const rowLeft = Array.from({ length: rows.length }, (_, r) => rows[r]!)
  const columnLeft = Array.from({ length: width }, (_, c) => columns[c]!)
  result.forEach((value, cell) => {
    rowLeft[Math.floor(cell / width)]! -= value
    columnLeft[cell % width]! -= value
  })
  const order = Array.from(result, (value, cell) => ({ cell, left: table[cell]! - value }))
  order.sort((x, y) => y.left - x.left || x.cell - y.cell)
  // The first round gives each cell at most one; what then remains may go anywhere that both margins have room.
  for (let round = 0; rowLeft.some((left) => left > 0); round++) {
    if (round > 1000) throw new Error('The margins do not add up to the same.')
    for (const { cell } of order) {
      const row = Math.floor(cell / width)
      const column = cell % width
      if (rowLeft[row]! <= 0 || columnLeft[column]! <= 0) continue
      result[cell]! += 1
      rowLeft[row]! -= 1
      columnLeft[column]! -= 1
    }
  }
  return result
}
