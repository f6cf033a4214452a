import { regionOfCode } from '#lib/map/region-of-code.ts'
import { CAPACITY_STATES, type CapacityState } from './capacity-state.ts'

interface Sortable {
  readonly state: CapacityState
  readonly region: { readonly code: string }
  readonly families: number
  readonly demandedHours: { readonly high: number }
  readonly gapHours: { readonly high: number } | null
}

export type RegionSort = `${'STATE' | 'NAME' | 'DEMAND' | 'GAP' | 'FAMILIES'}_${'ASC' | 'DESC'}`

const gap = ({ gapHours }: Sortable) => gapHours?.high ?? Number.NEGATIVE_INFINITY

const COMPARE: Record<string, (one: Sortable, other: Sortable) => number> = {
  // Worst first, and among equals the largest gap first.
  STATE: (one, other) =>
    CAPACITY_STATES.indexOf(one.state) - CAPACITY_STATES.indexOf(other.state) || Math.sign(gap(other) - gap(one)),
  NAME: (one, other) => regionOfCode(one.region.code).localeCompare(regionOfCode(other.region.code), 'nl'),
  DEMAND: (one, other) => one.demandedHours.high - other.demandedHours.high,
  GAP: (one, other) => Math.sign(gap(one) - gap(other)) || 0,
  FAMILIES: (one, other) => one.families - other.families,
}

/** The 25 regions in the order of the address. */
export function sortRegions<Row extends Sortable>(rows: readonly Row[], sort: RegionSort): readonly Row[] {
  const [by = '', direction] = sort.split('_')
  const sorted = rows.toSorted(COMPARE[by])
  return direction === 'DESC' ? sorted.toReversed() : sorted
}
