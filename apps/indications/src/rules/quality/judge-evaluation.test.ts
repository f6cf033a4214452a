import { expect, test } from 'vitest'
import { REFERRAL_STATES } from '../referral/referral-state.ts'
import { EVALUATION_MOMENTS, judgeEvaluation } from './judge-evaluation.ts'

test.each([
  { moment: 'DURING', state: 'IN_CARE' },
  { moment: 'AFTER', state: 'HANDED_OVER' },
] as const)('$moment in $state is allowed', ({ moment, state }) => {
  expect(judgeEvaluation(moment, state)).toEqual({ allowed: true })
})

test('every other moment and state is refused, with what is possible', () => {
  for (const state of REFERRAL_STATES) {
    for (const moment of EVALUATION_MOMENTS) {
      const verdict = judgeEvaluation(moment, state)
      if (verdict.allowed) expect(`${moment} ${state}`).toMatch(/^(DURING IN_CARE|AFTER (HANDED_OVER|COMPLETED))$/)
      else expect(verdict.possible).not.toContain(moment)
    }
  }
  expect(judgeEvaluation('DURING', 'SUBMITTED')).toEqual({ allowed: false, why: 'WRONG_STATE', possible: [] })
})
