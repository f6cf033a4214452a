import { expect, test } from 'vitest'
import { VISIT_ACTS, judgeVisitStep } from './visit.ts'

test.each([
  { from: 'PLANNED', claimed: null, possible: ['CHANGE', 'CANCEL', 'RECORD'] },
  { from: 'DONE', claimed: null, possible: ['RECORD', 'CLAIM'] },
  { from: 'DONE', claimed: 180, possible: ['CLAIM'] },
  { from: 'DONE', claimed: 0, possible: ['CLAIM'] },
  { from: 'CANCELLED', claimed: null, possible: [] },
] as const)('$from, claimed $claimed: $possible', ({ from, claimed, possible }) => {
  for (const act of VISIT_ACTS) {
    const verdict = judgeVisitStep({ from, act, claimed })
    if ((possible as readonly string[]).includes(act)) expect(verdict.allowed, act).toBe(true)
    else expect(verdict, act).toEqual({ allowed: false, possible })
  }
})

test('a visit that is recorded is done, a visit that is cancelled is no more', () => {
  expect(judgeVisitStep({ from: 'PLANNED', act: 'RECORD', claimed: null })).toEqual({ allowed: true, to: 'DONE' })
  expect(judgeVisitStep({ from: 'PLANNED', act: 'CANCEL', claimed: null })).toEqual({ allowed: true, to: 'CANCELLED' })
})
