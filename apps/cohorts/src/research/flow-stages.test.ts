import { expect, test } from 'vitest'
import { guardStages } from './flow-stages.ts'

/** Stages of one group, everybody. */
function told(sizes: readonly number[], near: readonly number[] = []) {
  const stages = sizes.map((n, stage) => ({ people: Uint32Array.of(n), keys: Uint32Array.of(stage * 12_345 + n) }))
  return guardStages(
    stages,
    [],
    () => true,
    (stage) => near.includes(stage),
  ).map(({ everybody }) => ('withheld' in everybody ? everybody.withheld : 'SHOWN'))
}

test.each([
  { given: 'all far apart', sizes: [1000, 900, 500], stages: ['SHOWN', 'SHOWN', 'SHOWN'] },
  { given: 'ten apart', sizes: [1000, 990], stages: ['SHOWN', 'SHOWN'] },
  { given: 'nine apart: the last is told', sizes: [1000, 991], stages: ['SMALL_COMPLEMENT', 'SHOWN'] },
  { given: 'the same people twice', sizes: [1000, 900, 900], stages: ['SHOWN', 'SHOWN', 'SHOWN'] },
  {
    given: 'the same people, too near to the next',
    sizes: [900, 900, 895],
    stages: ['SMALL_COMPLEMENT', 'SMALL_COMPLEMENT', 'SHOWN'],
  },
  {
    given: 'a few at a time, until it is ten',
    sizes: [1015, 1012, 1006, 1000],
    stages: ['SMALL_COMPLEMENT', 'SHOWN', 'SMALL_COMPLEMENT', 'SHOWN'],
  },
  { given: 'few at the end', sizes: [1000, 500, 5], stages: ['SHOWN', 'SHOWN', 'SMALL_CELL'] },
])('$given', ({ sizes, stages }) => {
  expect(told(sizes)).toEqual(stages)
})

test('what is near to something shown before is withheld, and so are the same people in the stage beside it', () => {
  expect(told([1000, 900, 900, 500], [1])).toEqual(['SHOWN', 'DIFFERENCE', 'DIFFERENCE', 'SHOWN'])
})
