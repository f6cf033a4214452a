import { expect, test } from 'vitest'
import { nextIntakeStates } from './intake-state.ts'

test.each([
  { from: 'PLANNED', next: ['HELD', 'CANCELLED'] },
  { from: 'HELD', next: [] },
  { from: 'CANCELLED', next: [] },
] as const)('$from: $next', ({ from, next }) => {
  expect(nextIntakeStates(from)).toEqual(next)
})
