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

test.each([
  { given: 'breastfeeding was meant', feeding: 'BREAST' },
  { given: 'feeding is not recorded', feeding: null },
] as const)('BASE_HOURS, no child is alive, $given: undecided, never zero', ({ feeding }) => {
  const finding = baseHours(aBirth({ children: 0, feeding }), 0)
  expect(finding).toMatchObject({ outcome: 'UNDECIDED', missing: 'hoursAfterLoss' })
  expect(finding).not.toHaveProperty('minutes')
})
