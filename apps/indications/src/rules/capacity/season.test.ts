import { expect, test } from 'vitest'
import { seasonOf } from './season.ts'

test.each([
  { month: 1, received: 45.6, indicated: 47.0, percent: 45.3 },
  { month: 8, received: 43.0, indicated: 46.4, percent: 40.3 },
  { month: 12, received: 39.2, indicated: 46.6, percent: 35.1 },
])('month $month as printed', ({ month, received, indicated, percent }) => {
  expect(seasonOf(month)).toEqual({
    month,
    meanReceivedHours: received,
    meanIndicatedHours: indicated,
    percent45To49: percent,
  })
})

test('the twelve months make the printed mean of the whole, 44.3 received and 46.83 indicated', () => {
  const births = [61384, 56514, 61360, 60668, 64554, 63610, 69575, 69683, 68817, 66140, 61033, 59737]
  const mean = (of: (month: number) => number) =>
    births.reduce((sum, number, index) => sum + number * of(index + 1), 0) /
    births.reduce((sum, number) => sum + number, 0)
  expect(mean((month) => seasonOf(month).meanReceivedHours)).toBeCloseTo(44.3, 1)
  expect(mean((month) => seasonOf(month).meanIndicatedHours)).toBeCloseTo(46.83, 1)
})
