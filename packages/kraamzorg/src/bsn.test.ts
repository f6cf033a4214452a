import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maskBsn, parseBsn } from './bsn.ts'

test.each([
  { written: '123456782', bsn: '123456782' },
  { written: '111222333', bsn: '111222333' },
  { written: '1234.56.782', bsn: '123456782' },
  { written: '10000008', bsn: '010000008' },
])('$written is read as $bsn', ({ written, bsn }) => {
  expect(parseBsn(written)).toBe(bsn)
})

test.each(['123456789', '000000000', '00000000', '', '12345678', '1234567821', '12345678a', '1234567', '١٢٣٤٥٦٧٨٢'])(
  '%j is not a BSN',
  (written) => {
    expect(parseBsn(written)).toBeNull()
  },
)

test('one wrong digit is always found', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (position, shift) => {
      const digits = [...'123456782']
      digits[position] = String((Number(digits[position]) + shift) % 10)
      expect(parseBsn(digits.join(''))).toBeNull()
    }),
  )
})

test('a mask keeps four digits', () => {
  const bsn = parseBsn('123456782')
  expect(bsn && maskBsn(bsn)).toBe('*****6782')
})
