import { expect, test } from 'vitest'
import { isHerMove, nextStep } from './next-step.ts'

test.each([
  ['SUBMITTED', 0, 'WAIT_FOR_ANSWER'],
  ['SUBMITTED', 7, 'WAIT_FOR_ANSWER'],
  ['SUBMITTED', 8, 'ASK_FOR_ANSWER'],
  ['SUBMITTED', null, 'WAIT_FOR_ANSWER'],
  ['ACCEPTED', null, 'WAIT_FOR_INTAKE'],
  ['DECLINED', null, 'FIND_OTHER_CARE'],
  ['HANDED_OVER', null, 'DONE'],
  ['COMPLETED', null, 'DONE'],
] as const)('%s, %s days without answer: %s', (state, days, step) => {
  expect(nextStep(state, days)).toBe(step)
})

test('only what waits for the midwife is her move', () => {
  expect((['ASK_FOR_ANSWER', 'FIND_OTHER_CARE', 'WAIT_FOR_ANSWER', 'DONE'] as const).map(isHerMove)).toEqual([
    true,
    true,
    false,
    false,
  ])
})
