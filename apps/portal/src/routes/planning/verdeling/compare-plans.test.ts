import { expect, test } from 'vitest'
import { type PlannedLine, type Plan, byClass, compareFamilies, sortFamilies } from './compare-plans.ts'

const line = (name: string, allocatedHours: number, of: Partial<PlannedLine> = {}): PlannedLine => ({
  client: { id: name, name },
  vulnerabilityClass: 'SELF_RELIANT',
  basis: 'INDICATED',
  demandedHours: 49,
  allocatedHours,
  outcome: allocatedHours < 24 ? 'BELOW_FLOOR' : 'ABOVE_FLOOR',
  reason: `${allocatedHours}`,
  ...of,
})
const VERY = { vulnerabilityClass: 'VERY_VULNERABLE' as const, demandedHours: 80 }
const plans: Plan[] = [
  { policy: 'PROPORTIONAL', lines: [line('Bo', 30), line('Ans', 20), line('Cas', 40, VERY)] },
  { policy: 'VULNERABILITY_FIRST', lines: [line('Bo', 24), line('Ans', 24), line('Cas', 42, VERY)] },
]

test('a family has what each policy gives her in one row', () => {
  const [bo] = compareFamilies(plans)
  expect(bo).toMatchObject({
    name: 'Bo',
    demanded: 49,
    given: { PROPORTIONAL: { hours: 30 }, VULNERABILITY_FIRST: { hours: 24 } },
  })
})

test('who may not be seen any more is left out', () => {
  expect(compareFamilies([{ policy: 'FLOOR_FIRST', lines: [line('Bo', 24, { client: null })] }])).toEqual([])
})

test('a class has its mean and how many end below the floor', () => {
  expect(byClass(plans)).toEqual([
    {
      class: 'SELF_RELIANT',
      families: 2,
      meanDemanded: 49,
      given: { PROPORTIONAL: { mean: 25, belowFloor: 1 }, VULNERABILITY_FIRST: { mean: 24, belowFloor: 0 } },
    },
    {
      class: 'VERY_VULNERABLE',
      families: 1,
      meanDemanded: 80,
      given: { PROPORTIONAL: { mean: 40, belowFloor: 0 }, VULNERABILITY_FIRST: { mean: 42, belowFloor: 0 } },
    },
  ])
  expect(byClass([])).toEqual([])
})

test.each([
  ['naam', false, ['Ans', 'Bo', 'Cas']],
  ['naam', true, ['Cas', 'Bo', 'Ans']],
  ['klasse', true, ['Cas', 'Ans', 'Bo']],
  ['gevraagd', false, ['Ans', 'Bo', 'Cas']],
  ['PROPORTIONAL', false, ['Ans', 'Bo', 'Cas']],
  ['VULNERABILITY_FIRST', true, ['Cas', 'Ans', 'Bo']],
] as const)('sorted by %s, descending %s', (sort, descending, names) => {
  expect(sortFamilies(compareFamilies(plans), sort, descending).map(({ name }) => name)).toEqual(names)
})
