import { expect, test } from 'vitest'
import { change, count, decimal, mean, money, percentage } from './number.ts'

test.each([
  [123_450, '€\u00a01.234,50', '€1,234.50'],
  [0, '€\u00a00,00', '€0.00'],
  [1, '€\u00a00,01', '€0.01'],
  [-570, '€\u00a0−5,70', '−€5.70'],
])('%i cents', (cents, dutch, english) => {
  expect(money(cents, 'nl')).toBe(dutch)
  expect(money(cents, 'en')).toBe(english)
})

test.each([
  [49, '49', '+49'],
  [42.875, '42,875', '+42,875'],
  [-6.125, '−6,125', '−6,125'],
  [0, '0', '0'],
  [3.6, '3,6', '+3,6'],
])('%d hours', (hours, plain, asChange) => {
  expect(decimal(hours, 'nl')).toBe(plain)
  expect(change(hours, 'nl')).toBe(asChange)
})

test('means, percentages and counts', () => {
  expect(mean(44, 'nl')).toBe('44,0')
  expect(mean(44.34, 'en')).toBe('44.3')
  expect(percentage(12.5, 'nl')).toBe('12,5%')
  expect(count(763_075, 'nl')).toBe('763.075')
  expect(count(763_075, 'en')).toBe('763,075')
})
