import type { NeedRow } from '#lib/server/research/research-fragments.ts'
import { regionName } from '#lib/map/region-name.ts'

export interface RegionNeed {
  readonly code: string
  readonly name: string
  /** In the order of the years; null where a year has none. */
  readonly rows: readonly (NeedRow | null)[]
}

/** Need by region and year, a region a line, in the order of the graph. */
export function regionsOf(rows: readonly NeedRow[], years: readonly string[]): readonly RegionNeed[] {
  const level = (row: NeedRow, of: 'GGD_REGION' | 'BIRTH_YEAR') =>
    row.levels.find(({ characteristic }) => characteristic === of)
  const names = new Map(
    rows.flatMap((row) => {
      const region = level(row, 'GGD_REGION')
      return region === undefined ? [] : [[region.code, region.label] as const]
    }),
  )
  return [...names].map(([code, label]) => ({
    code,
    name: regionName(label),
    rows: years.map(
      (year) =>
        rows.find((row) => level(row, 'GGD_REGION')?.code === code && level(row, 'BIRTH_YEAR')?.code === year) ?? null,
    ),
  }))
}
