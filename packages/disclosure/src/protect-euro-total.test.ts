import { describe, expect, test } from 'vitest'
import { randomNumbers } from '../test/random.ts'
import { protectEuroTotal } from './protect-euro-total.ts'

const total = (people: number, sum: number, largest: readonly [number, number], key = 99) =>
  protectEuroTotal({ people, key, total: sum, largest })

describe('a total of amounts', () => {
  test.each([
    [1, 'SMALL_CELL'],
    [9, 'SMALL_CELL'],
    [10, undefined],
    [11, undefined],
  ])('of %i contributors: %s', (people, rule) => {
    const answer = total(people, 100_000, [1000, 900])
    expect('withheld' in answer ? answer.withheld : undefined).toBe(rule)
  })

  test.each([
    // the two largest, of 10,000 in all
    [[4000, 4500], undefined],
    [[4000, 4501], 'DOMINANCE'],
    [[8500, 0], undefined],
    [[8600, 0], 'DOMINANCE'],
  ] as const)('the two largest hold at most 85 %%: %j, %s', (largest, rule) => {
    const answer = total(40, 10_000, largest)
    expect('withheld' in answer ? answer.withheld : undefined).toBe(rule)
  })

  test('the others must hide the largest up to a tenth', () => {
    expect(total(40, 1000, [840, 80])).toEqual({ withheld: 'DOMINANCE' })
    expect(total(40, 1090, [1000, 0])).toEqual({ withheld: 'DOMINANCE' })
  })

  test('nobody spends nothing; many who spend nothing spend nothing together', () => {
    expect(total(0, 0, [0, 0])).toEqual({ value: 0 })
    expect(total(12, 0, [0, 0])).toEqual({ value: 0 })
  })

  test('is off by a part of the largest, either way equally often, and the same for the same people', () => {
    const random = randomNumbers(3)
    const values = new Map<number, number>()
    for (let key = 0; key < 4000; key++) {
      const answer = total(25, 50_000, [1000, 500], random(2 ** 32))
      if ('value' in answer) values.set(answer.value, (values.get(answer.value) ?? 0) + 1)
    }
    expect([...values.keys()].sort((a, b) => a - b)).toEqual([49_250, 49_550, 50_450, 50_750])
    for (const times of values.values()) expect(Math.abs(times - 1000)).toBeLessThan(150)
    expect(total(25, 50_000, [1000, 500], 17)).toEqual(total(25, 50_000, [1000, 500], 17))
  })
})
