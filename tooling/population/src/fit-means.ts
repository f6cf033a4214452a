/** A value per row that moves when the shifts of the row's levels move, to be shifted until levels have given means. */
export interface MeanProblem {
  readonly rows: number
  /** Places in one list of levels, row-major. */
  readonly places: Uint8Array
  readonly width: number
  /** Place in the row of the factor that also carries the mean of everybody. */
  readonly leading: number
  /** First level of each factor, and then the number of levels. */
  readonly firstLevels: readonly number[]
  /** Mean wanted per level; NaN where none is. */
  readonly means: Float64Array
  /** Value and how fast it rises with the shift. */
  readonly value: (row: number, shift: number) => number
  readonly slope: (row: number, shift: number) => number
}

const DAMPING = 0.6

/**
 * Shifts per level by which the level means become the wanted ones as nearly as the values allow: one damped Newton
 * step per pass on the diagonal, all levels at once. What a factor shares with everybody is left to the leading factor,
 * or a dozen factors would all correct it.
 *
 * @param shifts changed in place
 */
export function fitMeans(problem: MeanProblem, shifts: Float64Array, passes: number): void {
  const { rows, places, width, firstLevels, means } = problem
  const levels = shifts.length
  const people = new Float64Array(levels)
  const gaps = new Float64Array(levels)
  const slopes = new Float64Array(levels)
  for (let pass = 0; pass < passes; pass++) {
    people.fill(0)
    gaps.fill(0)
    slopes.fill(0)
    for (let i = 0; i < rows; i++) {
      const at = i * width
      let shift = 0
      for (let f = 0; f < width; f++) shift += shifts[places[at + f]!]!
      const value = problem.value(i, shift)
      const slope = problem.slope(i, shift)
      for (let f = 0; f < width; f++) {
        const place = places[at + f]!
        people[place]! += 1
        gaps[place]! -= value
        slopes[place]! += slope
      }
    }
    for (let f = 0; f < width; f++) {
      const first = firstLevels[f]!
      const end = firstLevels[f + 1]!
      let gap = 0
      let known = 0
      for (let l = first; l < end; l++) {
        if (Number.isNaN(means[l]!)) continue
        gaps[l]! += means[l]! * people[l]!
        gap += gaps[l]!
        known += people[l]!
      }
      const shared = f === problem.leading ? 0 : gap / known
      for (let l = first; l < end; l++) {
        if (Number.isNaN(means[l]!) || slopes[l]! <= 0) continue
        shifts[l]! += (DAMPING * (gaps[l]! - shared * people[l]!)) / slopes[l]!
      }
    }
  }
}
