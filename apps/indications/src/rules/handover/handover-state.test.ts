import { expect, test } from 'vitest'
import { handoverState } from './handover-state.ts'

test.each([
  { replaced: false, openQuestions: 0, received: false, state: 'SENT' },
  { replaced: false, openQuestions: 0, received: true, state: 'RECEIVED' },
  { replaced: false, openQuestions: 1, received: true, state: 'ASKED_BACK' },
  { replaced: false, openQuestions: 2, received: false, state: 'ASKED_BACK' },
  { replaced: true, openQuestions: 1, received: true, state: 'CORRECTED' },
  { replaced: true, openQuestions: 0, received: false, state: 'CORRECTED' },
])('replaced $replaced, open questions $openQuestions, received $received: $state', ({ state, ...course }) => {
  expect(handoverState(course)).toBe(state)
})
