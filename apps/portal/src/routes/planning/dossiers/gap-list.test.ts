import { expect, test } from 'vitest'
import { gapVariables, readGaps } from './gap-list.ts'

test.each([
  ['', {}],
  ['ontbreekt=overdracht', { missing: ['HANDOVER'] }],
  ['ontbreekt=kraamzorgplan&ontbreekt=signalering&dagen=8', { missing: ['CARE_PLAN', 'SIGNALLING'], bornDaysAgo: 8 }],
  ['ontbreekt=niets&dagen=-1', {}],
])('%s filters by %j', (query, filter) =>
  expect(gapVariables(readGaps(new URLSearchParams(query))).filter).toEqual(filter),
)
