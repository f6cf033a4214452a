interface Point {
  readonly year: number
  readonly value: number
}

/** A straight line through the last year that was counted and the years that are forecast; null before the first. */
export function expectedLine(points: readonly Point[], years: readonly number[]): readonly (number | null)[] {
  const known = points.toSorted((one, other) => one.year - other.year)
  return years.map((year) => {
    const at = known.findIndex((point) => point.year >= year)
    const [before, after] = [known[at - 1], known[at]]
    if (after?.year === year) return after.value
    if (before === undefined || after === undefined) return null
    return before.value + ((after.value - before.value) * (year - before.year)) / (after.year - before.year)
  })
}
