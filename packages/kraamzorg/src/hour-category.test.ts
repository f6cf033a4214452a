import { expect, test } from 'vitest'
import { hourCategory } from './hour-category.ts'
import { hoursOf, minutesOf } from './hours.ts'

test.each([
  { hours: 0, category: 'NONE' },
  { hours: 0.5, category: 'FROM_1_TO_23' },
  { hours: 23.625, category: 'FROM_1_TO_23' },
  { hours: 24, category: 'FROM_24_TO_44' },
  { hours: 44.99, category: 'FROM_24_TO_44' },
  { hours: 45, category: 'FROM_45_TO_49' },
  { hours: 49.5, category: 'FROM_45_TO_49' },
  { hours: 50, category: 'FROM_50' },
])('$hours hours: $category', ({ hours, category }) => {
  expect(hourCategory(hours)).toBe(category)
})

test('minutes and hours', () => {
  expect(minutesOf(49)).toBe(2940)
  expect(hoursOf(367.5)).toBe(6.125)
})
