import { expect, test } from 'vitest'
import { aBirth } from '../../../test/facts.ts'
import { baseHours } from './base-hours.ts'

test.each([
  { feeding: 'BREAST', minutes: 49 * 60 },
  { feeding: 'BOTTLE', minutes: 45 * 60 },
] as const)('BASE_HOURS, $feeding', ({ feeding, minutes }) => {
  expect(baseHours(aBirth({ feeding }), 0)).toMatchObject({ code: 'BASE_HOURS', outcome: 'APPLIED', minutes })
})

test('BASE_HOURS, feeding not recorded, is undecided', () => {
  expect(baseHours(aBirth({ feeding: null }), 0)).toMatchObject({ outcome: 'UNDECIDED', missing: 'feeding' })
})
