import { expect, test } from 'vitest'
import { byState, capacityState } from './capacity-state.ts'

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

test('states come worst first with who is in them, and are absent when nobody is', () => {
  const rows = [
    { name: 'one', state: 'ENOUGH' },
    { name: 'two', state: 'SHORT' },
    { name: 'three', state: 'ENOUGH' },
  ] as const
  expect(byState(rows)).toEqual([
    ['SHORT', [rows[1]]],
    ['ENOUGH', [rows[0], rows[2]]],
  ])
})
