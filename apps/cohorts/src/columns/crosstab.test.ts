import { HOUR_CATEGORIES } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { aDefinition } from '../../test/a-definition.ts'
import { aStore } from '../../test/a-store.ts'
import { characteristicOf } from '../rules/characteristics.ts'
import { crosstab } from './crosstab.ts'
import { levelsOfLine } from './grouping.ts'
import { selectPopulation } from './population.ts'

const EVERYBODY = { filters: [], groupBy: [] }

test('the classes of a table are the first levels of the characteristic, and unknown is behind them', () => {
  const levels = characteristicOf('HOUR_CATEGORY').levels.map(({ code }) => code)
  expect(levels).toEqual([...HOUR_CATEGORIES, 'UNKNOWN'])
})

test('counts, keys, minutes and sketch of one line', () => {
  const store = aStore([
    { recordKey: 4_294_967_295, receivedMinutes: 1280, hospitalDays: 1, indicatedMinutes: 2700 },
    { recordKey: 17, receivedMinutes: 1440, indicatedMinutes: 0 },
    { recordKey: 1, receivedMinutes: null },
    { recordKey: 2, receivedMinutes: 0 },
  ])
  const table = crosstab(selectPopulation(store, aDefinition({ noClaim: 'MISSING' })), EVERYBODY)
  expect(table.shape).toEqual([])
  expect([...table.counts]).toEqual([1, 0, 2, 0, 0])
  expect([...table.keys]).toEqual([2, 0, 16, 0, 0])
  expect([table.others[0], table.otherKeys[0]]).toEqual([1, 1])
  const [received, indicated] = table.sums
  expect(received).toEqual({ people: Uint32Array.of(3), keys: Uint32Array.of(18), total: Float64Array.of(2880) })
  // No hours indicated is known, and counts.
  expect(indicated).toEqual({ people: Uint32Array.of(2), keys: Uint32Array.of(16), total: Float64Array.of(2700) })
  expect([...table.sketches]).toEqual([0, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1])
})

test('eighths and sevenths of minutes add up exactly, in any order', () => {
  const pairs = Array.from({ length: 7000 }, () => ({ receivedMinutes: 1, hospitalDays: 1 }))
  const asked = aDefinition({ hoursCorrection: 'SCALE_7_TO_8_DAYS' })
  expect(crosstab(selectPopulation(aStore(pairs), asked), EVERYBODY).sums[0]!.total[0]).toBe(8000)
})

test('nobody in the population: every line is there, and empty', () => {
  const table = crosstab(selectPopulation(aStore([]), aDefinition()), { filters: [], groupBy: ['BIRTH_ORDER'] })
  expect(table.shape).toEqual([5])
  expect([table.counts.length, table.others.length, table.sketches.length]).toEqual([25, 5, 80])
  expect(table.counts.every((count) => count === 0)).toBe(true)
})

test('filters that nobody passes together', () => {
  const store = aStore([{ levels: { URBANITY: 'U1' } }, { levels: { URBANITY: 'U2' } }])
  const table = crosstab(selectPopulation(store, aDefinition()), {
    filters: [
      { characteristic: 'URBANITY', levels: ['U1'] },
      { characteristic: 'URBANITY', levels: ['U2'] },
    ],
    groupBy: [],
  })
  expect([...table.counts, ...table.others, ...table.sums[0]!.people]).toEqual([0, 0, 0, 0, 0, 0, 0])
})

test('three groupings, of which most combinations have nobody', () => {
  const store = aStore([
    { levels: { URBANITY: 'U2', BIRTH_ORDER: 'FIFTH_OR_LATER', CLAIM: 'NO_CLAIM' }, receivedMinutes: null },
    { levels: { URBANITY: 'UNKNOWN', BIRTH_ORDER: 'FIRST', CLAIM: 'CLAIM' } },
    { levels: { URBANITY: 'UNKNOWN', BIRTH_ORDER: 'FIRST', CLAIM: 'CLAIM' } },
  ])
  const population = selectPopulation(store, aDefinition())
  const table = crosstab(population, { filters: [], groupBy: ['URBANITY', 'BIRTH_ORDER', 'CLAIM'] })
  expect(table.shape).toEqual([6, 5, 2])
  const found = [...table.counts.entries()].filter(([, people]) => people > 0)
  expect(found.map(([cell, people]) => [levelsOfLine(table.shape, Math.floor(cell / 5)), cell % 5, people])).toEqual([
    [[1, 4, 1], 0, 1],
    [[5, 0, 0], 3, 2],
  ])
})

test('blocks meet without a gap or an overlap', () => {
  const pairs = Array.from({ length: 2 * 4096 + 1 }, (_, row) => ({
    levels: { CLAIM: row % 3 === 0 ? 'CLAIM' : 'NO_CLAIM' },
  }))
  const population = selectPopulation(aStore(pairs), aDefinition())
  expect(crosstab(population, EVERYBODY).counts[3]).toBe(8193)
  const filters = [{ characteristic: 'CLAIM', levels: ['CLAIM'] }] as const
  expect(crosstab(population, { filters, groupBy: [] }).counts[3]).toBe(2731)
})

test('more than three groupings are refused', () => {
  const population = selectPopulation(aStore([{}]), aDefinition())
  const groupBy = ['URBANITY', 'BIRTH_ORDER', 'CLAIM', 'ORIGIN'] as const
  expect(() => crosstab(population, { filters: [], groupBy })).toThrow(RangeError)
})
