import fc from 'fast-check'
import { expect, test } from 'vitest'
import { APPLICATION_STATES, type ApplicationState, nextApplicationStates } from './application-state.ts'

test.each([
  { from: 'APPLIED', applicant: ['WITHDRAWN'], decider: ['WAITING', 'GRANTED', 'REFUSED', 'WITHDRAWN'], quota: [] },
  { from: 'WAITING', applicant: ['WITHDRAWN'], decider: ['GRANTED', 'REFUSED', 'WITHDRAWN'], quota: ['GRANTED'] },
  { from: 'GRANTED', applicant: [], decider: ['LAPSED'], quota: [] },
  { from: 'REFUSED', applicant: [], decider: [], quota: [] },
  { from: 'LAPSED', applicant: [], decider: [], quota: [] },
  { from: 'WITHDRAWN', applicant: [], decider: [], quota: [] },
] as const)('from $from', ({ from, applicant, decider, quota }) => {
  expect(nextApplicationStates(from, 'APPLICANT')).toEqual(applicant)
  expect(nextApplicationStates(from, 'DECIDER')).toEqual(decider)
  expect(nextApplicationStates(from, 'QUOTA')).toEqual(quota)
})

test('every walk ends: no application ever comes back to where it was', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5), { minLength: 10, maxLength: 10 }), (choices) => {
      const seen: ApplicationState[] = ['APPLIED']
      for (const choice of choices) {
        const next = nextApplicationStates(seen.at(-1) as ApplicationState, 'DECIDER')
        if (next.length > 0) seen.push(next[choice % next.length] as ApplicationState)
      }
      expect(new Set(seen).size).toBe(seen.length)
      expect(seen.length).toBeLessThan(APPLICATION_STATES.length)
    }),
  )
})
