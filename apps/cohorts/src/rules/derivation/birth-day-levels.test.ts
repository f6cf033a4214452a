import { expect, test } from 'vitest'
import { birthDayLevels } from './birth-day-levels.ts'

test.each([
  { bornOn: '2010-01-01', birthYear: 0, birthMonth: 0, birthWeek: 52, lateDecember: 0 },
  { bornOn: '2019-12-23', birthYear: 9, birthMonth: 11, birthWeek: 51, lateDecember: 0 },
  { bornOn: '2019-12-24', birthYear: 9, birthMonth: 11, birthWeek: 51, lateDecember: 1 },
  { bornOn: '2019-12-31', birthYear: 9, birthMonth: 11, birthWeek: 0, lateDecember: 1 },
  { bornOn: '2019-11-30', birthYear: 9, birthMonth: 10, birthWeek: 47, lateDecember: 0 },
])('$bornOn', (levels) => {
  expect(birthDayLevels(Date.parse(levels.bornOn) / 86_400_000)).toEqual(levels)
})
