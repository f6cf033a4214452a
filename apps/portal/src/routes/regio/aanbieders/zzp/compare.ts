import { regionOfCode } from '#lib/map/region-of-code.ts'

/** Hours; a smaller difference is called nearly the same. */
export const NEARLY = 1

interface Compared {
  readonly region: { readonly code: string }
  readonly selfEmployedMinusEmployedHours: number | null
}

/** In how many regions both groups can be compared, and what comes of it. */
export function compare(rows: readonly Compared[]) {
  const known = rows.flatMap(({ selfEmployedMinusEmployedHours: difference }) => difference ?? [])
  return {
    regions: rows.length,
    known: known.length,
    same: known.filter((difference) => Math.abs(difference) <= NEARLY).length,
    more: known.filter((difference) => difference > NEARLY).length,
    less: known.filter((difference) => difference < -NEARLY).length,
  }
}

/** The largest difference first, whichever way; regions without one last, by name. */
export function byDifference<Row extends Compared>(rows: readonly Row[]): readonly Row[] {
  const size = ({ selfEmployedMinusEmployedHours: difference }: Row) =>
    difference === null ? -1 : Math.abs(difference)
  return rows.toSorted(
    (one, other) =>
      size(other) - size(one) || regionOfCode(one.region.code).localeCompare(regionOfCode(other.region.code), 'nl'),
  )
}
