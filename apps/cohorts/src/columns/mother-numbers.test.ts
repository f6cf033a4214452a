import fc from 'fast-check'
import { expect, test } from 'vitest'
import { motherNumbers } from './mother-numbers.ts'

test('the same pseudonym has the same number, numbers have no gaps', () => {
  const pseudonym = fc.oneof(
    fc.integer({ min: 0, max: 20 }),
    fc.integer({ min: 100_000_000_000, max: 999_999_999_999 }),
    fc.integer({ min: 0, max: 200 }).map((high) => high * 2 ** 32 + 7),
  )
  fc.assert(
    fc.property(fc.array(pseudonym, { maxLength: 300 }), (pseudonyms) => {
      const numbers = motherNumbers(pseudonyms.length)
      const given = pseudonyms.map((each) => numbers.numberOf(each))
      const expected = [...new Set(pseudonyms)]
      expect(given).toEqual(pseudonyms.map((each) => expected.indexOf(each)))
      expect(numbers.count()).toBe(expected.length)
    }),
  )
})
