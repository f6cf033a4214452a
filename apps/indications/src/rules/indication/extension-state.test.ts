import { expect, test } from 'vitest'
import { EXTENSION_STATES, nextExtensionStates } from './extension-state.ts'

test.each([
  { from: 'REQUESTED', party: 'PRACTICE', next: ['APPROVED', 'REFUSED'] },
  { from: 'REQUESTED', party: 'REQUESTER', next: ['WITHDRAWN'] },
] as const)('$from, by the $party: $next', ({ from, party, next }) => {
  expect(nextExtensionStates(from, party)).toEqual(next)
})

test.each(EXTENSION_STATES.filter((state) => state !== 'REQUESTED'))('%s is the end for everybody', (from) => {
  expect([...nextExtensionStates(from, 'PRACTICE'), ...nextExtensionStates(from, 'REQUESTER')]).toEqual([])
})
