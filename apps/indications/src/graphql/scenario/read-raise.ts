import type { IsoDate } from '@kraamketen/kraamzorg'
import { readBounded } from '../capacity/read-bounded.ts'
import { readFirstWeek } from '../capacity/read-period.ts'
import { readRegions } from '../capacity/read-regions.ts'
import type { Floors } from '../../rules/scenario/extra-minutes.ts'

export interface RaiseAsked {
  readonly floors: Floors
  readonly regions: readonly string[]
  /** A Monday. */
  readonly from: IsoDate
  readonly weeks: number
  readonly careDays: number
}

const MOST_WEEKS = 53
const MOST_HOURS = 80

interface Given {
  readonly fromHours: number
  readonly toHours: number
  readonly regions?: readonly string[] | null | undefined
  readonly from?: string | null | undefined
  readonly weeks: number
  readonly careDays: number
}

/** @throws InvalidInput for what is out of bounds, with its place */
export function readRaise(
  { fromHours, toHours, regions, from, weeks: asked, careDays }: Given,
  today: IsoDate,
): RaiseAsked {
  const weeks = readBounded('weeks', asked, 1, MOST_WEEKS)
  const old = readBounded('fromHours', fromHours, 0, MOST_HOURS)
  return {
    floors: { fromHours: old, toHours: readBounded('toHours', toHours, old, MOST_HOURS) },
    regions: readRegions('regions', regions),
    from: readFirstWeek('from', from, weeks, today),
    weeks,
    careDays: readBounded('careDays', careDays, 1, 42),
  }
}
