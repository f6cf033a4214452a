import { beforeAll, describe, expect, it } from 'vitest'
import { AT, FACTORS, FIRST_LEVEL } from '../src/factors.ts'
import { type Population, generatePopulation } from '../src/generate.ts'
import { monthOf, motherBornBetween } from '../src/link-mothers.ts'
import { pairsOf } from '../src/pairs-of-population.ts'
import { levelOf } from '../src/people.ts'
import { CLASSES, figuresOf, printedRows } from '../src/printed-tables.ts'
import { type Tabulation, tabulate } from '../src/tabulate.ts'
import { HOUR_STATES } from '../src/hour-states.ts'
import { type Targets, targetsFor } from '../src/targets.ts'

const SIZE = 20_000

describe(`a population of ${SIZE}`, () => {
  let population: Population
  let table: Tabulation
  let targets: Targets
  beforeAll(() => {
    population = generatePopulation(SIZE, 3)
    table = tabulate(pairsOf(population))
    targets = targetsFor(SIZE)
  })

  it('has every row of Table 2 to the person', () => {
    FACTORS.forEach(({ levels }, f) => {
      const counted = Array.from({ length: levels }, (_, level) => table.byLevel[FIRST_LEVEL[f]! + level]!.n)
      expect(counted).toEqual([...targets.levels[f]!])
    })
  })

  it('has Table 1 to the person', () => {
    const counted = [0, 1].map((day) => table.byDay[day]!.claimed)
    const wanted = [0, 1].map((day) =>
      Array.from({ length: CLASSES }, (_, k) =>
        targets.states.reduce(
          (sum, people, at) =>
            sum + (HOUR_STATES[at]!.hospitalDay === day && HOUR_STATES[at]!.claimed === k ? people : 0),
          0,
        ),
      ),
    )
    expect(counted).toEqual(wanted)
  })

  it.each(FACTORS)('has the shares of $key within 0.1 point, or within the rounding to whole people', ({ key }) => {
    printedRows(key).forEach((row, level) => {
      const tally = table.byLevel[FIRST_LEVEL[AT[key]]! + level]!
      const tolerance = Math.max(0.1, 100 * (2.5 / tally.n))
      figuresOf(row).forEach((share, k) => {
        expect(Math.abs((100 * tally.corrected[k]!) / tally.n - share)).toBeLessThan(tolerance)
      })
    })
  })

  it('knows indicated hours of exactly half, none of them without claims', () => {
    expect(table.everybody.indicated).toBe(SIZE / 2)
    const { quarters, indicatedHalves } = population.people
    expect(indicatedHalves.some((halves, row) => halves > 0 && quarters[row] === 0)).toBe(false)
  })

  it('gives a mother her children in order, at least a year apart, at an age that fits every birth', () => {
    const { people, births, families } = population
    const latest = new Map<number, number>()
    let again = 0
    for (let row = 0; row < people.size; row++) {
      const mother = births.mother[row]!
      const [low, high] = motherBornBetween(monthOf(people, row), levelOf(people, row, AT.motherAge))
      expect(families.motherBornIn[mother]).toBeGreaterThanOrEqual(low)
      expect(families.motherBornIn[mother]).toBeLessThanOrEqual(high)
      expect(Math.min(births.birthOrder[row]!, 5) - 1).toBe(levelOf(people, row, AT.childPosition))
      const before = latest.get(mother)
      if (before !== undefined) {
        again++
        expect(births.birthOrder[row]).toBe(births.birthOrder[before]! + 1)
        expect(monthOf(people, row) - monthOf(people, before)).toBeGreaterThanOrEqual(12)
        expect(levelOf(people, row, AT.countryOfOrigin)).toBe(levelOf(people, before, AT.countryOfOrigin))
      }
      latest.set(mother, row)
    }
    expect(again / SIZE).toBeGreaterThan(0.1)
  })
})
