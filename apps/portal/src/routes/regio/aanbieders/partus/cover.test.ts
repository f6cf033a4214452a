import { expect, test } from 'vitest'
import { coverTones, coverTotal, sortCover } from './cover.ts'

const row = (
  code: string,
  coveredPercent: number | null,
  unansweredCalls: number,
  calls = 10,
  arrivedWithinHour = 5,
) => ({
  region: { code },
  coveredPercent,
  calls,
  unansweredCalls,
  arrivedWithinHour,
  arrivedWithinHourPercent: calls === 0 ? null : (arrivedWithinHour / calls) * 100,
})
const ROWS = [row('GGD Zeeland', 90, 1), row('GGD Amsterdam', 100, 1, 0, 0), row('GGD Fryslân', 97, 4, 30, 30)]

test('all regions together, and no percentage of no calls', () => {
  expect(coverTotal(ROWS)).toEqual({ regions: 3, always: 1, calls: 40, unanswered: 6, withinHourPercent: 87.5 })
  expect(coverTotal([row('GGD Drenthe', 99.94, 0, 0, 0)])).toMatchObject({ always: 0, withinHourPercent: null })
})

test('always covered is one thing, and the rest goes by the largest gap', () => {
  const tones = coverTones([100, 99.96, 97, 90, null].map((coveredPercent) => ({ coveredPercent })))
  expect(tones).toEqual(['good', 'good', 'less', 'less-strong', 'unknown'])
  expect(coverTones([{ coveredPercent: 100 }])).toEqual(['good'])
  expect(coverTones([])).toEqual([])
})

test.each([
  ['COVER_ASC', ['GGD Zeeland', 'GGD Fryslân', 'GGD Amsterdam']],
  ['UNANSWERED_DESC', ['GGD Fryslân', 'GGD Amsterdam', 'GGD Zeeland']],
  // Without calls there is no percentage: such a region stands last.
  ['HOUR_ASC', ['GGD Zeeland', 'GGD Fryslân', 'GGD Amsterdam']],
  ['NAME_DESC', ['GGD Zeeland', 'GGD Fryslân', 'GGD Amsterdam']],
] as const)('in the order %s', (sort, names) => {
  expect(sortCover(ROWS, sort).map(({ region }) => region.code)).toEqual(names)
})
