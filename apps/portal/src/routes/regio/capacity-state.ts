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

/** How many are in each state; states that nobody is in are absent. */
export function countStates(states: readonly CapacityState[]): ReadonlyMap<CapacityState, number> {
  const counts = CAPACITY_STATES.map((state) => [state, states.filter((each) => each === state).length] as const)
  return new Map(counts.filter(([, count]) => count > 0))
}
