import { expect, test } from 'vitest'
import { aDefinition } from '../../test/a-definition.ts'
import { aStore } from '../../test/a-store.ts'
import { needOf } from './need.ts'
import { selectPopulation } from './population.ts'

const NORM = { hoursPerDay: 6, days: 8 }
const store = aStore([
  { receivedMinutes: 2400, recordKey: 1 },
  { receivedMinutes: 2400, recordKey: 2, hospitalDays: 1 },
  { receivedMinutes: null, recordKey: 4 },
])

test('need by the norm against received hours, which are not raised', () => {
  const table = needOf(selectPopulation(store, aDefinition()), { filters: [], groupBy: [] }, NORM)
  expect([table.classes, table.others[0], table.otherKeys[0]]).toEqual([0, 3, 7])
  expect(table.sums.map(({ people, keys, total }) => [people[0], keys[0], total[0]])).toEqual([
    [3, 7, (48 + 42 + 48) * 60],
    [3, 7, 4800],
  ])
})

test('who has no known hours has no part in the gap', () => {
  const population = selectPopulation(store, aDefinition({ noClaim: 'MISSING' }))
  const table = needOf(population, { filters: [], groupBy: [] }, NORM)
  expect(table.others[0]).toBe(3)
  expect(table.sums.map(({ people, keys, total }) => [people[0], keys[0], total[0]])).toEqual([
    [2, 3, (48 + 42) * 60],
    [2, 3, 4800],
  ])
})
