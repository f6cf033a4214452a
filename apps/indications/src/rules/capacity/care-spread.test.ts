import { expect, test } from 'vitest'
import { CARE_DAYS, careSpread } from './care-spread.ts'

test.each([
  { days: 1, spread: [1] },
  { days: 8, spread: [0.5, 0.5] },
  { days: 7, spread: [4 / 7, 3 / 7] },
  { days: 10, spread: [28 / 70, 39 / 70, 3 / 70] },
])('$days days of care', ({ days, spread }) => {
  const found = careSpread(days)
  expect(found).toHaveLength(spread.length)
  found.forEach((share, week) => expect(share).toBeCloseTo(spread[week]!, 12))
})

test('no hour is lost', () => {
  for (let days = 1; days <= 42; days++) {
    expect(careSpread(days).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
  }
  expect(careSpread(CARE_DAYS)).toHaveLength(2)
})
