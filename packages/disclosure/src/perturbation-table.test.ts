import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { perturbationTable, type PerturbationRow } from './perturbation-table.ts'
import { POLICY } from './policy.ts'

const moment = ({ from, probabilities }: PerturbationRow, power: number) =>
  probabilities.reduce((sum, probability, place) => sum + probability * (from + place) ** power, 0)

describe('perturbation table', () => {
  const table = perturbationTable(POLICY)

  test('has a row for the threshold and for every count from which noise could fall under it', () => {
    expect(table.map(({ from }) => from)).toEqual([0, -1, -2, -3, -4, -5])
    for (const { from, probabilities } of table) expect(from + probabilities.length - 1).toBe(5)
  })

  test.each(table.map((row, above) => [POLICY.threshold + above, row] as const))(
    'row %i adds up, with variance V',
    (n, row) => {
      expect(moment(row, 0)).toBeCloseTo(1, 12)
      expect(moment(row, 2)).toBeCloseTo(POLICY.noiseVariance, 10)
      if (n > POLICY.threshold) expect(moment(row, 1)).toBeCloseTo(0, 10)
      expect(row.limits.at(-1)).toBe(2 ** 32)
    },
  )

  test('is of maximum entropy: log p is a parabola', () => {
    for (const { probabilities } of table) {
      const logs = [...probabilities].map(Math.log)
      const bends = logs.slice(2).map((log, place) => log - 2 * (logs[place + 1] ?? NaN) + (logs[place] ?? NaN))
      for (const bend of bends) expect(bend).toBeCloseTo(bends[0] ?? NaN, 8)
    }
  })

  test('the row of the threshold keeps its noise and gives up mean zero', () => {
    const [first] = table
    expect(first && moment(first, 1)).toBeCloseTo(1.24, 2)
  })

  test('is made once a policy', () => {
    expect(perturbationTable(POLICY)).toBe(table)
    expect(perturbationTable({ ...POLICY })).not.toBe(table)
  })

  test('moments hold for every policy that allows them; else the row is the nearest there is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 8 }),
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        (maximumNoise, part) => {
          const noiseVariance = part * maximumNoise ** 2
          perturbationTable({ id: 'any', threshold: 10, maximumNoise, noiseVariance }).forEach((row, below) => {
            expect(moment(row, 0)).toBeCloseTo(1, 10)
            if (below > 0) expect(moment(row, 1)).toBeCloseTo(0, 6)
            const attainable = below === 0 ? noiseVariance : Math.min(noiseVariance, below * maximumNoise)
            expect(moment(row, 2)).toBeCloseTo(attainable, 6)
          })
        },
      ),
    )
  })

  test('no noise at all is a policy too', () => {
    for (const maximumNoise of [0, 5]) {
      for (const row of perturbationTable({ id: 'none', threshold: 10, maximumNoise, noiseVariance: 0 })) {
        expect(moment(row, 2)).toBe(0)
        expect(moment(row, 0)).toBe(1)
      }
    }
  })

  test('the widest noise has two values', () => {
    const [first] = perturbationTable({ id: 'wide', threshold: 10, maximumNoise: 2, noiseVariance: 4 })
    expect([...(first?.probabilities ?? [])]).toEqual([0, 0, 1])
  })

  test.each([
    [-1, 0],
    [2.5, 1],
    [5, -1],
    [5, 26],
  ])('refuses a maximum of %d with a variance of %d', (maximumNoise, noiseVariance) => {
    expect(() => perturbationTable({ id: 'wrong', threshold: 10, maximumNoise, noiseVariance })).toThrow(RangeError)
  })
})
