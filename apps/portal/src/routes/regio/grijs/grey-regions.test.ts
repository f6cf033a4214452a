import { expect, test } from 'vitest'
import { greyRegions } from './grey-regions.ts'

const area = (code: string, level: 'NONE' | 'ONE' | 'SEVERAL') => ({ region: { code }, level })

test('postcodes without and with one organisation are counted apart; several is not grey', () => {
  const regions = greyRegions([
    area('a', 'NONE'),
    area('a', 'ONE'),
    area('b', 'ONE'),
    area('b', 'ONE'),
    area('c', 'SEVERAL'),
  ])
  expect([...regions]).toEqual([
    ['a', { none: 1, one: 1 }],
    ['b', { none: 0, one: 2 }],
    ['c', { none: 0, one: 0 }],
  ])
})
