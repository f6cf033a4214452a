import { expect, test } from 'vitest'
import { parseAgbCode } from './agb-code.ts'
import { parseUzovi } from './uzovi.ts'

test.each([
  { text: '08900001', valid: true },
  { text: '8900001', valid: false },
  { text: '089000011', valid: false },
  { text: '0890000a', valid: false },
  { text: '', valid: false },
])('AGB $text: $valid', ({ text, valid }) => {
  expect(parseAgbCode(text) !== null).toBe(valid)
})

test.each([
  { text: '9001', valid: true },
  { text: '900', valid: false },
  { text: '90011', valid: false },
  { text: 'CZ  ', valid: false },
])('UZOVI $text: $valid', ({ text, valid }) => {
  expect(parseUzovi(text) !== null).toBe(valid)
})
