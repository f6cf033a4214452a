import { describe, expect, it } from 'vitest'
import { FACTORS } from '../src/factors.ts'
import { HOUR_STATES } from '../src/hour-states.ts'
import { CLASSES, NATIONAL, figuresOf, printedAsIs, printedByHospitalDay, printedRows } from '../src/printed-tables.ts'
import { nationalStates, targetsFor } from '../src/targets.ts'

const sum = (values: Iterable<number>) => [...values].reduce((all, value) => all + value, 0)

describe('targets', () => {
  it('count to Table 1 in the nation, none below zero', () => {
    const states = nationalStates()
    const claimed = [0, 1].map((day) =>
      Array.from({ length: CLASSES }, (_, k) =>
        sum(states.filter((_s, at) => HOUR_STATES[at]!.hospitalDay === day && HOUR_STATES[at]!.claimed === k)),
      ),
    )
    expect(claimed).toEqual(printedByHospitalDay().map(figuresOf))
    expect(Math.min(...states)).toBeGreaterThan(0)
  })

  it.each([NATIONAL, 76_308, 20_000, 7_631, 1_000])('agree with one another for %i people', (size) => {
    const targets = targetsFor(size)
    expect(sum(targets.states)).toBe(size)
    expect(sum(targets.classes)).toBe(size)
    expect(sum(targets.yearDays)).toBe(size)
    for (const [f, { levels }] of FACTORS.entries()) {
      const cells = targets.cells[f]!
      expect(targets.levels[f]).toHaveLength(levels)
      for (let level = 0; level < levels; level++) {
        expect(sum(cells.slice(level * CLASSES, (level + 1) * CLASSES))).toBe(targets.levels[f]![level])
      }
      for (let k = 0; k < CLASSES; k++) {
        expect(sum(cells.filter((_, at) => at % CLASSES === k))).toBe(targets.classes[k])
      }
    }
  })

  it.each(FACTORS)('keep the printed people and shares of $key', ({ key, unprintedMissing }) => {
    const f = FACTORS.findIndex((factor) => factor.key === key)
    const { levels, cells } = targetsFor(NATIONAL)
    printedRows(key).forEach((row, level) => {
      expect(levels[f]![level]).toBe(row.n)
      figuresOf(row).forEach((share, k) => {
        expect(Math.abs((100 * cells[f]![level * CLASSES + k]!) / row.n - share)).toBeLessThan(0.07)
      })
    })
    expect(printedRows(key).length).toBe(levels[f]!.length - Number(unprintedMissing))
  })

  it('have the missing rows that the table leaves over', () => {
    const missing = (key: string) => NATIONAL - sum(printedAsIs(key).map(({ n }) => n))
    expect(['incomeQuintile', 'singleParent', 'multiplyVulnerable'].map(missing)).toEqual([21_352, 5_950, 3_083])
  })

  it('take the ages as realigned: the shares printed at 20–24 belong to 40 and over', () => {
    const printed = printedAsIs('motherAge').map(figuresOf)
    expect(printedRows('motherAge').map(figuresOf)).toEqual([0, 2, 3, 4, 5, 1].map((at) => printed[at]))
  })
})
