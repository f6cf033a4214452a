import { expect, test } from 'vitest'
import { type StaffYear, forecastStaff, replacementDemand } from './staff-forecast.ts'

/** From 1000 at the start, by what joins and leaves in each year. */
function years(...changes: readonly (readonly [joined: number, left: number])[]): StaffYear[] {
  let staff = 1000
  return changes.map(([joined, left], index) => {
    staff += joined - left
    return { year: 2018 + index, staff, joined, left }
  })
}

test('as many leave as join: nothing changes, and all of them must be replaced', () => {
  const steady = years([100, 100], [100, 100], [100, 100], [100, 100])
  const found = forecastStaff(steady, [1, 3])
  expect(found).toMatchObject({ outcome: 'EXPECTED', horizons: [{ expected: 1000 }, { expected: 1000 }] })
  expect(replacementDemand(steady, 3)).toBeCloseTo(300, 9)
})

test('nobody joins: a tenth less each year', () => {
  const shrinking = years([0, 100], [0, 90], [0, 81], [0, 72.9])
  const found = forecastStaff(shrinking, [1, 5])
  if (found.outcome !== 'EXPECTED') throw new Error('unknown')
  expect(found.horizons[0]!.expected).toBeCloseTo(656.1 * 0.9, 6)
  expect(found.horizons[1]!.expected).toBeCloseTo(656.1 * 0.9 ** 5, 6)
  expect(replacementDemand(shrinking, 1)).toBeCloseTo(65.61, 6)
})

test('the rates are those of the last three years', () => {
  const turned = years([0, 300], [150, 0], [150, 0], [0, 0], [0, 0], [0, 0])
  expect(forecastStaff(turned, [5])).toMatchObject({ horizons: [{ expected: 1000 }] })
})

test('too short is unknown', () => {
  expect(forecastStaff(years([1, 1]), [1])).toEqual({ outcome: 'UNKNOWN', missing: ['3 more years'] })
  expect(replacementDemand([], 5)).toBe(0)
})
