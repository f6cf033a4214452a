import { expect, test } from 'vitest'
import { aDefinition } from '../../test/a-definition.ts'
import { aStore } from '../../test/a-store.ts'
import { flowOf } from './flow.ts'

const store = aStore([
  { mother: 1, recordKey: 100, hospitalDays: 3 },
  { mother: 1, recordKey: 200, levels: { BIRTH_YEAR: '2018' } },
  { mother: 2, recordKey: 300, plurality: 2 },
  { mother: 2, recordKey: 400, plurality: 2 },
  { mother: 3, recordKey: 500 },
])

test('who remains after each criterion: pairs, and mothers as long as one of their children does', () => {
  const steps = flowOf(store, aDefinition(), null)
  expect(
    steps.map(({ criterion, pairs, mothers }) => [
      criterion,
      [pairs.counts[0], pairs.others[0], pairs.keys[0]],
      [mothers.counts[0], mothers.others[0], mothers.keys[0]],
    ]),
  ).toEqual([
    ['BIRTHS', [5, 0, 1500], [3, 0, 900]],
    ['LIVE_BORN', [5, 0, 1500], [3, 0, 900]],
    ['BIRTH_YEARS', [5, 0, 1500], [3, 0, 900]],
    ['SINGLETONS', [3, 2, 800], [2, 1, 600]],
    ['SURVIVED_28_DAYS', [3, 0, 800], [2, 0, 600]],
    ['GESTATION', [3, 0, 800], [2, 0, 600]],
    // Mother 1 keeps the key of her first child, who is taken out here.
    ['HOSPITAL_DAYS', [2, 1, 700], [2, 0, 600]],
  ])
})

test('by a characteristic a mother stands in every line in which she has a child', () => {
  const [births] = flowOf(store, aDefinition(), 'BIRTH_YEAR')
  const years = (counts: Uint32Array) => [counts[2016 - 2010], counts[2018 - 2010]]
  expect(years(births!.pairs.counts)).toEqual([4, 1])
  expect(years(births!.mothers.counts)).toEqual([3, 1])
})

test('who remains has a sketch, and is who was there before the next criterion', () => {
  const steps = flowOf(store, aDefinition(), 'BIRTH_YEAR')
  steps.slice(1).forEach((step, place) => {
    expect(step.pairs.sketches).toEqual(steps[place]!.pairs.remainingSketches)
    expect(step.mothers.sketches).toEqual(steps[place]!.mothers.remainingSketches)
  })
  expect(steps.at(-1)!.pairs.remainingSketches.reduce((sum, people) => sum + people, 0)).toBe(2)
})

test('a release without births has a flow of nobody', () => {
  const steps = flowOf(aStore([]), aDefinition(), null)
  expect(steps.map(({ pairs }) => pairs.counts[0]! + pairs.others[0]!)).toEqual([0, 0, 0, 0, 0, 0, 0])
})
