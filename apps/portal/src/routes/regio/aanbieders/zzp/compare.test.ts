import { expect, test } from 'vitest'
import { byDifference, compare } from './compare.ts'

const row = (code: string, selfEmployedMinusEmployedHours: number | null) => ({
  region: { code },
  selfEmployedMinusEmployedHours,
})
const ROWS = [
  row('GGD Zeeland', null),
  row('GGD Fryslân', -0.5),
  row('GGD Amsterdam', null),
  row('GGD Drenthe', -3),
  row('GGD Zuid-Limburg', 2),
  row('GGD Flevoland', 1),
]

test('what can be compared is counted by what comes of it', () => {
  expect(compare(ROWS)).toEqual({ regions: 6, known: 4, same: 2, more: 1, less: 1 })
  expect(compare([])).toEqual({ regions: 0, known: 0, same: 0, more: 0, less: 0 })
})

test('the largest difference stands first, whichever way, and what cannot be compared last', () => {
  expect(byDifference(ROWS).map(({ region }) => region.code)).toEqual([
    'GGD Drenthe',
    'GGD Zuid-Limburg',
    'GGD Flevoland',
    'GGD Fryslân',
    'GGD Amsterdam',
    'GGD Zeeland',
  ])
})
