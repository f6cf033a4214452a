import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import {
  REPORTING_CODE_STEPS,
  type ReportingCodeFacts,
  judgeReportingCodeEnd,
  judgeReportingCodeStep,
} from './reporting-code.ts'

const day = (n: number) => isoDate(`2026-11-${String(n).padStart(2, '0')}`)
const after = (steps: number, facts: Partial<ReportingCodeFacts> = {}): ReportingCodeFacts => ({
  startedOn: day(1),
  closed: false,
  taken: REPORTING_CODE_STEPS.slice(0, steps).map((step) => ({ step, on: day(step * 2) })),
  ...facts,
})

test.each([0, 1, 2, 3, 4])('after %i steps only the next can be taken', (taken) => {
  for (const step of [0, ...REPORTING_CODE_STEPS, 6]) {
    const verdict = judgeReportingCodeStep(after(taken), step, day(20))
    if (step === taken + 1) expect(verdict).toEqual({ allowed: true })
    else expect(verdict).toEqual({ allowed: false, why: 'NOT_NEXT', next: taken + 1 })
  }
})

test('after the fifth there is no next', () => {
  expect(judgeReportingCodeStep(after(5), 5, day(20))).toEqual({ allowed: false, why: 'NOT_NEXT', next: null })
})

test.each([
  { given: 'on the day of the one before', on: day(4), verdict: { allowed: true } },
  { given: 'a day earlier', on: day(3), verdict: { allowed: false, why: 'BEFORE', earliest: day(4) } },
])('step 3 $given', ({ on, verdict }) => {
  expect(judgeReportingCodeStep(after(2), 3, on)).toEqual(verdict)
})

test('the first step is not before the start', () => {
  expect(judgeReportingCodeStep(after(0, { startedOn: day(5) }), 1, day(4))).toMatchObject({ why: 'BEFORE' })
})

test('a closed case takes no step and does not end again', () => {
  expect(judgeReportingCodeStep(after(2, { closed: true }), 3, day(20))).toMatchObject({ why: 'CLOSED' })
  expect(judgeReportingCodeEnd(after(5, { closed: true }), 'REPORTED', day(20))).toMatchObject({ why: 'CLOSED' })
})

test.each([
  { steps: 2, outcome: 'NO_REASON_FOR_CONCERN', verdict: { allowed: true } },
  { steps: 4, outcome: 'REPORTED', verdict: { allowed: false, why: 'UNFINISHED', next: 5 } },
  { steps: 5, outcome: 'REPORTED', verdict: { allowed: true } },
  { steps: 5, outcome: 'HELP_ORGANISED', verdict: { allowed: true } },
] as const)('after $steps steps, $outcome', ({ steps, outcome, verdict }) => {
  expect(judgeReportingCodeEnd(after(steps), outcome, day(20))).toEqual(verdict)
})

test('it does not end before its last step', () => {
  expect(judgeReportingCodeEnd(after(5), 'REPORTED', day(9))).toMatchObject({ why: 'BEFORE', earliest: day(10) })
})
