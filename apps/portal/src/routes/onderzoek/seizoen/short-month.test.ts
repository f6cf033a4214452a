import { expect, test } from 'vitest'
import { shortMonth } from './short-month.ts'

test('months are as short as people write them', () => {
  expect([0, 2, 4, 11].map((at) => shortMonth(at, 'nl'))).toEqual(['jan', 'mrt', 'mei', 'dec'])
  expect(shortMonth(2, 'en')).toBe('Mar')
})
