import { describe, expect, test } from 'vitest'
import { noiseOf } from './noise-of.ts'
import { protectCount } from './protect-count.ts'

const KEY = 0x1234_5678

describe('a count', () => {
  test.each([
    // people, denominator, rule
    [0, null, null],
    [1, null, 'SMALL_CELL'],
    [9, null, 'SMALL_CELL'],
    [10, null, null],
    [11, null, null],
    [0, 0, null],
    [0, 1, 'SMALL_DENOMINATOR'],
    [0, 9, 'SMALL_DENOMINATOR'],
    [5, 9, 'SMALL_DENOMINATOR'],
    [0, 10, null],
    [9, 30, 'SMALL_CELL'],
    [10, 30, null],
    [19, 20, 'SMALL_COMPLEMENT'],
    [21, 30, 'SMALL_COMPLEMENT'],
    [20, 30, null],
    [19, 30, null],
    [30, 30, null],
  ])('of %i people of %s: %s', (n, denominator, rule) => {
    const expected = rule === null ? { value: n + noiseOf(n, KEY) } : { withheld: rule }
    expect(protectCount(n, KEY, denominator)).toEqual(expected)
  })

  test('follows the policy it is given', () => {
    const policy = { id: 'other', threshold: 20, maximumNoise: 0, noiseVariance: 0 }
    expect(protectCount(19, KEY, null, policy)).toEqual({ withheld: 'SMALL_CELL' })
    expect(protectCount(20, KEY, null, policy)).toEqual({ value: 20 })
  })

  test('a part larger than its whole is a mistake of the caller', () => {
    expect(() => protectCount(31, KEY, 30)).toThrow(RangeError)
  })
})
