import { type StandardisedRatio, standardisedRatio } from './standardised-ratio.ts'

/** Families of one organisation in one region whose care ended; region null when the municipality is not known. */
export interface RegionCount {
  readonly organisation: string
  readonly regionCode: string | null
  readonly withVisits: number
  readonly withoutVisits: number
  readonly belowFloor: number
}

export interface FloorComparison extends StandardisedRatio {
  readonly organisation: string
  readonly families: number
  readonly withoutVisits: number
}

/**
 * Families below 24 hours by organisation, corrected for region by indirect standardisation: expected is what the
 * organisation would have if each of its families had the chance that is usual in her region. A family without a
 * recorded visit is counted apart: whether she had no care, or nobody recorded it, cannot be told.
 *
 * An organisation weighs in the rate of its own region, so where it is the only one there its ratio is 1.
 *
 * Source: docs/sources.md#igj-goede-kraamzorg for the floor; the method is of the house.
 */
export function compareBelowFloor(counts: readonly RegionCount[]): FloorComparison[] {
  const rates = new Map<string | null, number>()
  for (const [region, rows] of Map.groupBy(counts, ({ regionCode }) => regionCode)) {
    const families = total(rows, 'withVisits')
    rates.set(region, families === 0 ? 0 : total(rows, 'belowFloor') / families)
  }
  return [...Map.groupBy(counts, ({ organisation }) => organisation)].map(([organisation, rows]) => {
    const expected = rows.reduce((sum, row) => sum + row.withVisits * (rates.get(row.regionCode) ?? 0), 0)
    return {
      organisation,
      families: total(rows, 'withVisits'),
      withoutVisits: total(rows, 'withoutVisits'),
      ...standardisedRatio(total(rows, 'belowFloor'), expected),
    }
  })
}

function total(rows: readonly RegionCount[], key: 'withVisits' | 'withoutVisits' | 'belowFloor'): number {
  return rows.reduce((sum, row) => sum + row[key], 0)
}
