import { expect, test } from 'vitest'
import { SCREENING_STATES, nextScreeningStates } from './screening.ts'

test.each([
  { latest: null, next: ['PREPARED', 'DONE', 'REFUSED'] },
  { latest: 'PREPARED', next: ['DONE', 'REFUSED'] },
  { latest: 'REFUSED', next: ['PREPARED', 'DONE'] },
  { latest: 'DONE', next: [] },
] as const)('after $latest: $next', ({ latest, next }) => {
  expect(nextScreeningStates(latest)).toEqual(next)
})

test('nothing repeats itself', () => {
  for (const state of SCREENING_STATES) expect(nextScreeningStates(state)).not.toContain(state)
})
