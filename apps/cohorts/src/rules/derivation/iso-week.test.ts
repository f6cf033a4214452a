import { expect, test } from 'vitest'
import { isoWeek } from './iso-week.ts'

// From the calendar of ISO 8601.
test.each([
  ['2016-01-03', 53],
  ['2016-01-04', 1],
  ['2018-12-30', 52],
  ['2018-12-31', 1],
  ['2019-12-29', 52],
  ['2019-12-30', 1],
  ['2020-12-31', 53],
  ['2021-01-03', 53],
  ['2021-01-04', 1],
  ['2022-01-02', 52],
  ['2022-06-15', 24],
])('%s lies in week %i', (day, week) => {
  expect(isoWeek(Date.parse(day) / 86_400_000)).toBe(week)
})
