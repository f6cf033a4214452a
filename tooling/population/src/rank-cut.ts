/**
 * Gives the lowest values the first level, and so on, with exactly so many of each.
 *
 * @param values one per candidate; no two equal
 * @param counts people per level, from low to high; adds up to the number of values
 * @returns place in `counts` per candidate
 */
export function rankCut(values: Float64Array, counts: readonly number[]): Uint8Array {
  const sorted = values.slice().sort()
  const limits: number[] = []
  let people = 0
  for (const count of counts.slice(0, -1)) {
    people += count
    limits.push(people === 0 ? -Infinity : sorted[people - 1]!)
  }
  const places = new Uint8Array(values.length)
  for (let i = 0; i < values.length; i++) {
    let place = 0
    while (place < limits.length && values[i]! > limits[place]!) place++
    places[i] = place
  }
  return places
}
