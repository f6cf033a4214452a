import { expect, test } from 'vitest'
import { euros } from './euros.ts'

test.each([
  [123_450, '€\u00a01.235', '€1,235'],
  [0, '€\u00a00', '€0'],
  [-2_966_500, '€\u00a0−29.665', '−€29,665'],
])('%i cents', (cents, dutch, english) => {
  expect(euros(cents, 'nl')).toBe(dutch)
  expect(euros(cents, 'en')).toBe(english)
})
