import { expect, test } from 'vitest'
import { GOAL_STATES, nextGoalStates } from './goal.ts'

test('an open goal is reached or dropped; nothing is opened again', () => {
  expect(GOAL_STATES.map((from) => [from, nextGoalStates(from)])).toEqual([
    ['OPEN', ['REACHED', 'DROPPED']],
    ['REACHED', []],
    ['DROPPED', []],
  ])
})
