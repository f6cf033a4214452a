import { FEWEST, ggdRegionOf, type Minutes } from '@kraamketen/kraamzorg'

/** Families that a programme waived the own contribution of, by municipality. */
export interface WaiverCount {
  readonly programmeId: string
  readonly municipalityCode: string | null
  readonly families: number
  readonly familiesWithIndication: number
  readonly indicatedMinutes: Minutes
}

export interface RegionWaivers {
  readonly programmeId: string
  /** Null for families whose municipality is not known. */
  readonly regionCode: string | null
  /** Null when it is withheld. */
  readonly families: number | null
  /** Of those whose indication is known; null when it is withheld. */
  readonly familiesWithIndication: number | null
  readonly indicatedMinutes: Minutes | null
  readonly withheld: boolean
}

/**
 * Waivers by programme and GGD region. Fewer than ten families are withheld, for those who ask are outside their care;
 * so are hours that rest on fewer.
 *
 * Source: docs/sources.md#cbs-ggd-regions
 */
export function waiversByRegion(counts: readonly WaiverCount[]): readonly RegionWaivers[] {
  const placed = counts.map((count) => ({
    ...count,
    regionCode: count.municipalityCode === null ? null : ggdRegionOf(count.municipalityCode),
  }))
  const groups = Map.groupBy(placed, ({ programmeId, regionCode }) => `${programmeId} ${regionCode ?? ''}`)
  return [...groups.entries()]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, rows]) => {
      const sum = (key: 'families' | 'familiesWithIndication' | 'indicatedMinutes') =>
        rows.reduce((total, row) => total + row[key], 0)
      const [first] = rows
      const families = sum('families')
      const known = sum('familiesWithIndication')
      return {
        programmeId: first?.programmeId ?? '',
        regionCode: first?.regionCode ?? null,
        families: families < FEWEST ? null : families,
        familiesWithIndication: families < FEWEST || known < FEWEST ? null : known,
        indicatedMinutes: families < FEWEST || known < FEWEST ? null : sum('indicatedMinutes'),
        withheld: families < FEWEST,
      }
    })
}
