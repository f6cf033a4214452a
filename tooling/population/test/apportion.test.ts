import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apportion, fitToMargins, roundToMargins } from '../src/apportion.ts'

const sum = (values: Iterable<number>) => [...values].reduce((all, value) => all + value, 0)

describe('apportion', () => {
  it.each([
    { weights: [1, 1, 1], total: 10, expected: [4, 3, 3] },
    { weights: [2, 1], total: 3, expected: [2, 1] },
    { weights: [0.5, 99.5], total: 1, expected: [0, 1] },
    { weights: [5, 0], total: 7, expected: [7, 0] },
    { weights: [3, 3], total: 0, expected: [0, 0] },
  ])('gives $weights of $total: $expected', ({ weights, total, expected }) => {
    expect([...apportion(weights, total)]).toEqual(expected)
  })

  it('gives everything away and no place more than one person off', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        (weights, total) => {
          fc.pre(sum(weights) > 0)
          const given = apportion(weights, total)
          expect(sum(given)).toBe(total)
          given.forEach((people, place) => {
            expect(Math.abs(people - (weights[place]! / sum(weights)) * total)).toBeLessThan(1)
          })
        },
      ),
    )
  })
})

describe('a table with given margins', () => {
  it('has them to the person, whatever the seed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 50, max: 100_000 }),
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 72 + 18, maxLength: 72 + 18 }),
        (height, width, people, numbers) => {
          const rows = apportion(numbers.slice(72, 72 + height), people)
          const columns = apportion(numbers.slice(84, 84 + width), people)
          const table = fitToMargins(numbers.slice(0, height * width), rows, columns)
          const whole = roundToMargins(table, rows, columns)
          for (let r = 0; r < height; r++) expect(sum(whole.slice(r * width, (r + 1) * width))).toBe(rows[r])
          for (let c = 0; c < width; c++) expect(sum(whole.filter((_, at) => at % width === c))).toBe(columns[c])
          expect(Math.min(...whole)).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })

  it('says so when its margins do not add up to the same', () => {
    expect(() => roundToMargins([1, 1], [3], [1, 1])).toThrow('do not add up')
  })
})
