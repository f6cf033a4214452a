import { expect, test } from 'vitest'
import { capacityState, countStates } from './capacity-state.ts'

test.each([
  ['even 24 hours cannot be met', { low: 80, high: 90 }, 20, 'BELOW_FLOOR'],
  ['more is asked than there is', { low: 5, high: 5 }, -40, 'SHORT'],
  ['it depends', { low: -2, high: 3 }, -40, 'MAYBE_SHORT'],
  ['exactly enough', { low: 0, high: 0 }, 0, 'ENOUGH'],
  ['left over', { low: -90, high: -80 }, -100, 'ENOUGH'],
  ['nobody said what there is', null, null, 'UNKNOWN'],
] as const)('%s', (_, gapHours, gapWithFloorHours, state) => {
  expect(capacityState({ gapHours, gapWithFloorHours })).toBe(state)
})

test('states are counted worst first, and absent when nobody is in them', () => {
  expect([...countStates(['ENOUGH', 'SHORT', 'ENOUGH'])]).toEqual([
    ['SHORT', 1],
    ['ENOUGH', 2],
  ])
})
