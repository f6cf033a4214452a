import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { PROTOCOLS } from '../indication/protocol.ts'
import { familyDemand } from './family-demand.ts'

test.each([
  { given: 'indicated', indicatedMinutes: 2572.5, feeding: 'BREAST', basis: 'INDICATED', minutes: 2573 },
  { given: 'a wish', indicatedMinutes: null, feeding: 'BOTTLE', basis: 'BOTTLE', minutes: 2700 },
  { given: 'nothing: the most that it can be', indicatedMinutes: null, feeding: null, basis: 'UNKNOWN', minutes: 2940 },
] as const)('$given', ({ indicatedMinutes, feeding, basis, minutes }) => {
  const family = { clientId: 'a', careDate: isoDate('2026-11-29'), indicatedMinutes, feeding, vulnerabilityClass: null }
  expect(familyDemand(family, PROTOCOLS[0]!)).toEqual({
    id: 'a',
    basis,
    minutes,
    vulnerabilityClass: null,
    dueWeek: '2026-11-23',
  })
})
