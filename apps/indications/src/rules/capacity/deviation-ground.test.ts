import { expect, test } from 'vitest'
import { deviationGaps } from './deviation-ground.ts'

test.each([
  { ground: 'LANGUAGE', gaps: ['USED_HOURS'] },
  { ground: 'COMPLEXITY', gaps: ['FAMILIES', 'USED_HOURS'] },
] as const)('of $ground is not on record: $gaps', ({ ground, gaps }) => {
  expect(deviationGaps(ground)).toEqual(gaps)
})
