import { expect, test } from 'vitest'
import { linkInTens } from './link-in-tens.ts'

test.each([
  { rows: 1000, linked: 1000, shown: { rows: 1000, linked: 1000, percent: 100 } },
  // Four who are not linked cannot be told from none.
  { rows: 1000, linked: 996, shown: { rows: 1000, linked: 1000, percent: 100 } },
  { rows: 1000, linked: 994, shown: { rows: 1000, linked: 990, percent: 99 } },
  { rows: 1234, linked: 7, shown: { rows: 1230, linked: 10, percent: 0.8 } },
  { rows: 4, linked: 4, shown: { rows: 0, linked: 0, percent: null } },
  { rows: 0, linked: 0, shown: { rows: 0, linked: 0, percent: null } },
])('$linked of $rows', ({ rows, linked, shown }) => {
  expect(linkInTens({ rows, linked })).toEqual(shown)
})
