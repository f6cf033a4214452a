import { expect, test } from 'vitest'
import { expectedLine } from './expected-line.ts'

test('a year between two known ones lies on the line between them, and nothing is said outside', () => {
  const points = [
    { year: 2028, value: 90 },
    { year: 2025, value: 120 },
    { year: 2026, value: 110 },
  ]
  expect(expectedLine(points, [2024, 2025, 2026, 2027, 2028, 2029])).toEqual([null, 120, 110, 100, 90, null])
  expect(expectedLine([], [2025])).toEqual([null])
})
