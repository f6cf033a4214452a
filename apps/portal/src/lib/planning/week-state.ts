/** What a week of a region looks like, from no care at all to hours that are left. */
export type WeekState = 'UNKNOWN' | 'FLOOR_SHORT' | 'SHORT' | 'MAYBE_SHORT' | 'ENOUGH' | 'NOTHING'

interface WeekHours {
  readonly families: number
  readonly deployableHours: number | null
  readonly demandedHours: { readonly low: number; readonly high: number }
  readonly gapHours: { readonly low: number; readonly high: number } | null
  readonly gapWithFloorHours: number | null
}

/**
 * How a week stands. That hours are short is one thing; that not even the floor can be met for everybody is another, and
 * comes first. A demand that is a range, because a feeding is not known yet, may be short: that is said as it is.
 */
export function weekState({
  families,
  deployableHours,
  demandedHours,
  gapHours,
  gapWithFloorHours,
}: WeekHours): WeekState {
  if (deployableHours === null || gapHours === null)
    return families === 0 && demandedHours.high === 0 ? 'NOTHING' : 'UNKNOWN'
  if (gapWithFloorHours !== null && gapWithFloorHours > 0) return 'FLOOR_SHORT'
  if (gapHours.low > 0) return 'SHORT'
  return gapHours.high > 0 ? 'MAYBE_SHORT' : 'ENOUGH'
}

/** The colour that goes with the words: never without them. */
export const WEEK_TONES = {
  UNKNOWN: '',
  FLOOR_SHORT: 'bad',
  SHORT: 'doubt',
  MAYBE_SHORT: 'doubt',
  ENOUGH: 'good',
  NOTHING: '',
} as const satisfies Record<WeekState, string>
