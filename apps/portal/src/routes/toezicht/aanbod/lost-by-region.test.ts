import { expect, test } from 'vitest'
import { lostByRegion } from './lost-by-region.ts'

test('postcodes are counted by region, and those that nobody serves any more apart', () => {
  const area = (code: string, providersNow: number) => ({ region: { code }, providersNow })
  expect([...lostByRegion([area('GG6106', 0), area('GG0111', 2), area('GG6106', 1)])]).toEqual([
    ['GG6106', { lost: 2, without: 1 }],
    ['GG0111', { lost: 1, without: 0 }],
  ])
})
