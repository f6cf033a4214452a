import { expect, test } from 'vitest'
import { besideAgreed, caseNumber, daysBetween } from './scarcity-steps.ts'

const agreed = [{ code: 'PREFERRED_PROVIDER' }, { code: 'REGIONAL_WAITING_LIST' }, { code: 'JOINT_DIVISION' }]

test('what was agreed beside what was done: taken, skipped, and not come so far', () => {
  const taken = [
    { step: 'PREFERRED_PROVIDER', at: '2025-01-01T09:00:00Z' },
    { step: 'PLACED', at: '2025-01-03T09:00:00Z' },
  ] as const
  expect(besideAgreed(agreed, taken, ['REGIONAL_WAITING_LIST']).map(({ state }) => state)).toEqual([
    'TAKEN',
    'SKIPPED',
    'NOT_REACHED',
  ])
})

test('a step taken twice keeps both its places', () => {
  const taken = [
    { step: 'REGIONAL_WAITING_LIST', at: '2025-01-01T09:00:00Z' },
    { step: 'PREFERRED_PROVIDER', at: '2025-01-02T09:00:00Z' },
    { step: 'REGIONAL_WAITING_LIST', at: '2025-01-03T09:00:00Z' },
  ] as const
  expect(besideAgreed(agreed, taken, [])[1]?.taken.map(({ place }) => place)).toEqual([1, 3])
})

test('days are counted whole, and a case has a number of its own', () => {
  expect(daysBetween('2025-03-29T12:00:00Z', '2025-03-31T11:00:00Z')).toBe(2)
  expect(caseNumber('019a0000-0000-7000-8111-000000002522')).toBe('2522')
})
