import type { Tone } from '#lib/map/tone.ts'

/**
 * How a region stands in a period, worst first.
 * - `BELOW_FLOOR`: with all hours divided evenly, 24 hours for every family cannot be met
 * - `SHORT`: more is asked than there is
 * - `MAYBE_SHORT`: it depends on what is not known yet
 */
export const CAPACITY_STATES = ['BELOW_FLOOR', 'SHORT', 'MAYBE_SHORT', 'UNKNOWN', 'ENOUGH'] as const
export type CapacityState = (typeof CAPACITY_STATES)[number]

interface Gap {
  readonly gapHours: { readonly low: number; readonly high: number } | null
  readonly gapWithFloorHours: number | null
}

export function capacityState({ gapHours, gapWithFloorHours }: Gap): CapacityState {
  if (gapHours === null || gapWithFloorHours === null) return 'UNKNOWN'
  if (gapWithFloorHours > 0) return 'BELOW_FLOOR'
  if (gapHours.low > 0) return 'SHORT'
  return gapHours.high > 0 ? 'MAYBE_SHORT' : 'ENOUGH'
}

export const STATE_TONES = {
  BELOW_FLOOR: 'bad',
  SHORT: 'doubt',
  MAYBE_SHORT: 'same',
  UNKNOWN: 'unknown',
  ENOUGH: 'good',
} as const satisfies Record<CapacityState, Tone>

/** Who is in each state, worst first; states that nobody is in are absent. */
export function byState<Row extends { readonly state: CapacityState }>(
  rows: readonly Row[],
): readonly (readonly [CapacityState, readonly Row[]])[] {
  return CAPACITY_STATES.map((state) => [state, rows.filter((row) => row.state === state)] as const).filter(
    ([, inState]) => inState.length > 0,
  )
}
