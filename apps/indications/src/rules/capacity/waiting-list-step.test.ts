import { expect, test } from 'vitest'
import { WAITING_LIST_STEPS, judgeWaitingListStep, nextSteps } from './waiting-list-step.ts'

test.each([
  { from: 'PREFERRED_PROVIDER', to: ['REGIONAL_WAITING_LIST', 'PLACED', 'WITHDRAWN'] },
  { from: 'REGIONAL_WAITING_LIST', to: ['JOINT_DIVISION', 'PLACED', 'WITHDRAWN'] },
  { from: 'JOINT_DIVISION', to: ['INSURER_INVOLVED', 'PLACED', 'WITHDRAWN'] },
  { from: 'INSURER_INVOLVED', to: ['NO_GUARANTEE', 'PLACED', 'WITHDRAWN'] },
  { from: 'NO_GUARANTEE', to: ['PLACED', 'WITHDRAWN'] },
  { from: 'PLACED', to: [] },
  { from: 'WITHDRAWN', to: [] },
] as const)('from $from to $to', ({ from, to }) => {
  expect(nextSteps(from)).toEqual(to)
})

test('every other pair is refused, whatever goes with it', () => {
  for (const from of WAITING_LIST_STEPS) {
    for (const to of WAITING_LIST_STEPS.filter((step) => !nextSteps(from).includes(step))) {
      expect(judgeWaitingListStep({ from, to, placedWith: '41900001', reason: 'x' })).toEqual({
        allowed: false,
        why: 'WRONG_STATE',
      })
    }
  }
})

test.each([
  {
    given: 'placed with an organisation',
    to: 'PLACED',
    placedWith: '41900001',
    reason: null,
    verdict: { allowed: true },
  },
  {
    given: 'placed with nobody',
    to: 'PLACED',
    placedWith: null,
    reason: 'x',
    verdict: { allowed: false, why: 'MISSING', field: 'placedWith' },
  },
  {
    given: 'a step further, with an organisation',
    to: 'REGIONAL_WAITING_LIST',
    placedWith: '41900001',
    reason: null,
    verdict: { allowed: false, why: 'NOT_ALLOWED', field: 'placedWith' },
  },
  {
    given: 'withdrawn without a word',
    to: 'WITHDRAWN',
    placedWith: null,
    reason: null,
    verdict: { allowed: false, why: 'MISSING', field: 'reason' },
  },
  { given: 'a step further', to: 'REGIONAL_WAITING_LIST', placedWith: null, reason: null, verdict: { allowed: true } },
] as const)('$given', ({ to, placedWith, reason, verdict }) => {
  expect(judgeWaitingListStep({ from: 'PREFERRED_PROVIDER', to, placedWith, reason })).toEqual(verdict)
})
