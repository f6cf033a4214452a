import { isoDate } from '@kraamketen/kraamzorg'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AGREEMENTS } from '../../../data/agreements.ts'
import { anAgreement, theAgreement } from '../../../test/agreements.ts'
import { judgeScarcityCase, orderOf, type StepTaken } from './judge-scarcity-case.ts'
import type { WaitingListStep } from './waiting-list-step.ts'

const AGREED = ['PREFERRED_PROVIDER', 'REGIONAL_WAITING_LIST', 'JOINT_DIVISION', 'INSURER_INVOLVED'] as const
const SHORT = {
  P: 'PREFERRED_PROVIDER',
  R: 'REGIONAL_WAITING_LIST',
  J: 'JOINT_DIVISION',
  I: 'INSURER_INVOLVED',
  N: 'NO_GUARANTEE',
  X: 'PLACED',
  W: 'WITHDRAWN',
} as const satisfies Record<string, WaitingListStep>
const path = (letters: string, day = '2025-06-01'): StepTaken[] =>
  [...letters].map((letter) => ({ step: SHORT[letter as keyof typeof SHORT], on: isoDate(day) }))

test.each([
  { letters: 'P', order: 'IN_ORDER', skipped: [] },
  { letters: 'PX', order: 'IN_ORDER', skipped: [] },
  { letters: 'PRJIN', order: 'IN_ORDER', skipped: [] },
  { letters: 'PRW', order: 'IN_ORDER', skipped: [] },
  { letters: 'R', order: 'STEP_SKIPPED', skipped: ['PREFERRED_PROVIDER'] },
  { letters: 'PRI', order: 'STEP_SKIPPED', skipped: ['JOINT_DIVISION'] },
  { letters: 'PRJN', order: 'STEP_SKIPPED', skipped: ['INSURER_INVOLVED'] },
  { letters: 'PJR', order: 'OUT_OF_ORDER', skipped: [] },
  { letters: 'PRR', order: 'OUT_OF_ORDER', skipped: [] },
  { letters: 'PRJIPX', order: 'OUT_OF_ORDER', skipped: [] },
])('$letters: $order', ({ letters, order, skipped }) => {
  expect(orderOf(path(letters), AGREED)).toEqual({ order, skipped })
  expect(judgeScarcityCase(path(letters), AGREEMENTS)).toMatchObject({ outcome: order, skipped })
})

test.each([
  { at: '2024-04-24', outcome: 'NO_AGREEMENT' },
  { at: '2024-04-25', outcome: 'STEP_SKIPPED' },
  { at: '2025-12-31', outcome: 'STEP_SKIPPED' },
  { at: '2026-01-01', outcome: 'NO_AGREEMENT' },
])('a case of $at that skipped a step: $outcome, and the order is told anyway', ({ at, outcome }) => {
  expect(judgeScarcityCase(path('PJ', at), AGREEMENTS)).toMatchObject({ outcome, order: 'STEP_SKIPPED' })
})

test('only the steps that were taken while it was in force are judged by it', () => {
  const case_ = [...path('PR', '2025-12-31'), ...path('I', '2026-01-01')]
  expect(judgeScarcityCase(case_, AGREEMENTS)).toMatchObject({
    outcome: 'IN_ORDER',
    order: 'STEP_SKIPPED',
    skipped: [],
  })
})

test('the literal steps of the Normenkader are named as not known while it holds', () => {
  expect(judgeScarcityCase(path('PR', '2025-01-09'), AGREEMENTS).missing).toEqual(['TERM_OF_A_STEP'])
  expect(judgeScarcityCase(path('PR', '2025-01-10'), AGREEMENTS).missing).toEqual([
    'NORMENKADER_STEPS',
    'TERM_OF_A_STEP',
  ])
})

test('nothing on record, and an agreement whose steps no source gives, are unknown', () => {
  expect(judgeScarcityCase([], AGREEMENTS)).toMatchObject({ outcome: 'UNKNOWN', missing: ['PATH'] })
  const silent = [anAgreement({ steps: null })]
  expect(judgeScarcityCase(path('PR', '2026-06-01'), silent)).toMatchObject({ outcome: 'UNKNOWN', missing: ['STEPS'] })
  const coming = [theAgreement('NATIONAL_WORK_AGREEMENTS')]
  expect(judgeScarcityCase(path('PR'), coming)).toMatchObject({ outcome: 'UNKNOWN', missing: ['STEPS'] })
})

test('whoever takes the steps one after the other, as far as it goes, is in order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), fc.constantFrom('', 'X', 'W'), (length, way) => {
      expect(orderOf(path(`${'PRJIN'.slice(0, length)}${way}`), AGREED).order).toBe('IN_ORDER')
    }),
  )
})
