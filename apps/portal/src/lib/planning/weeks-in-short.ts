import type { WeekState } from './week-state.ts'

interface Week {
  readonly state: WeekState
  readonly weekStart: string
  readonly gapHours: { readonly low: number; readonly high: number } | null
}

/** Whether hours are short for certain: too few for the demand, or even for the floor. */
export const isShort = ({ state }: Pick<Week, 'state'>): boolean => state === 'SHORT' || state === 'FLOOR_SHORT'

/** What a row of weeks comes down to: how many are short, which most, and in how many not even the floor can be met. */
export function weeksInShort<Of extends Week>(weeks: readonly Of[]) {
  const short = weeks.filter(isShort)
  return {
    weeks: weeks.length,
    short: short.length,
    belowFloor: weeks.filter(({ state }) => state === 'FLOOR_SHORT').length,
    worst: short.toSorted((one, other) => (other.gapHours?.high ?? 0) - (one.gapHours?.high ?? 0))[0] ?? null,
  }
}

/** Regions with a week that is short stand first; within both by name, as they came. */
export const shortFirst = <Of extends { readonly weeks: readonly Week[] }>(regions: readonly Of[]): Of[] => [
  ...regions.filter(({ weeks }) => weeks.some(isShort)),
  ...regions.filter(({ weeks }) => !weeks.some(isShort)),
]
