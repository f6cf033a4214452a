import { expect, test } from 'vitest'
import { weekState } from './week-state.ts'

const week = (deployableHours: number | null, low: number, high: number, floor: number) => ({
  families: high / 45,
  deployableHours,
  demandedHours: { low, high },
  gapHours: deployableHours === null ? null : { low: low - deployableHours, high: high - deployableHours },
  gapWithFloorHours: deployableHours === null ? null : floor - deployableHours,
})

test.each([
  { given: 'hours are left', hours: week(500, 400, 410, 200), state: 'ENOUGH' },
  { given: 'exactly enough', hours: week(400, 390, 400, 200), state: 'ENOUGH' },
  { given: 'it depends on what is not known yet', hours: week(405, 400, 410, 200), state: 'MAYBE_SHORT' },
  { given: 'too few for the demand, enough for the floor', hours: week(300, 400, 410, 200), state: 'SHORT' },
  { given: 'too few for the floor', hours: week(100, 400, 410, 200), state: 'FLOOR_SHORT' },
  { given: 'nobody said what there is', hours: week(null, 400, 410, 200), state: 'UNKNOWN' },
  { given: 'nobody is expected and nobody works there', hours: week(null, 0, 0, 0), state: 'NOTHING' },
])('$given: $state', ({ hours, state }) => expect(weekState(hours)).toBe(state))
