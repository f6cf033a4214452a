import { expect, test } from 'vitest'
import { hundredths, hundredthsChange } from './hundredths.ts'

test('a whole number of hours lines up with its neighbours', () => {
  expect([44, 41.79, 43.905].map((value) => hundredths(value, 'nl'))).toEqual(['44,00', '41,79', '43,91'])
  expect(hundredths(44, 'en')).toBe('44.00')
})

test('a difference has its sign, and none when there is no difference', () => {
  expect([0.1, -0.216, 0.001, -0.001].map((value) => hundredthsChange(value, 'nl'))).toEqual([
    '+0,10',
    '−0,22',
    '0,00',
    '0,00',
  ])
})
