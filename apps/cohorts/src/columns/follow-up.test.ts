import { expect, test } from 'vitest'
import { aDefinition } from '../../test/a-definition.ts'
import { aStore } from '../../test/a-store.ts'
import { followUpOf } from './follow-up.ts'
import { selectPopulation } from './population.ts'

test('births of later years have fewer years that are observed, and who left is in no later one', () => {
  const store = aStore([
    { levels: { BIRTH_YEAR: '2016' } },
    { levels: { BIRTH_YEAR: '2016' }, leftInYear: 2016 },
    { levels: { BIRTH_YEAR: '2016' }, leftInYear: 2018 },
    { levels: { BIRTH_YEAR: '2020' } },
    { levels: { BIRTH_YEAR: '2020' }, leftInYear: 2023 },
  ])
  const found = followUpOf(selectPopulation(store, aDefinition()), { filters: [], groupBy: [] }, 2022)
  expect(found.map(({ offset, table }) => [offset, table.counts[0], table.others[0]])).toEqual([
    [0, 4, 1],
    [1, 4, 1],
    [2, 3, 2],
    [3, 1, 2],
    [4, 1, 2],
    [5, 1, 2],
    [6, 1, 2],
  ])
})
