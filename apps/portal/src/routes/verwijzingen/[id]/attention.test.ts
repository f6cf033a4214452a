import { expect, test } from 'vitest'
import { attentionOf } from './attention.ts'

const nothing = {
  extensionRequests: [{ nextStates: [] }],
  signals: [{ unread: false }],
  intakeStatus: 'HELD',
  scarcityInCareMonth: false,
  isBorn: false,
  oldFactors: 0,
  closing: 'NOT_SENT',
  state: 'INDICATED',
  kind: 'KRAAMZORG',
} as const

test('nothing waits', () => expect(attentionOf(nothing)).toEqual([]))

test('what she must decide comes before what she must read, and that before what she should know', () => {
  const all = {
    ...nothing,
    extensionRequests: [{ nextStates: ['APPROVED', 'REFUSED'] }],
    signals: [{ unread: true }, { unread: true }],
    intakeStatus: 'OVERDUE',
    scarcityInCareMonth: true,
    oldFactors: 3,
  } as const
  expect(attentionOf(all)).toEqual([
    { what: 'DECIDE_EXTENSION', count: 1 },
    { what: 'READ_SIGNAL', count: 2 },
    { what: 'INTAKE_LATE', count: 1 },
    { what: 'SCARCITY', count: 1 },
    { what: 'REVIEW_FACTORS', count: 3 },
  ])
})

test('after the birth old factors and scarcity in the month are past', () => {
  const born = { ...nothing, isBorn: true, scarcityInCareMonth: true, oldFactors: 3, closing: 'MAY_CLOSE' } as const
  expect(attentionOf(born)).toEqual([{ what: 'MAY_CLOSE', count: 1 }])
})

test('of another kind of referral nothing is asked that stands on another page', () => {
  const all = { ...nothing, kind: 'PRENATAL_HOME_VISIT', intakeStatus: 'OVERDUE', closing: 'MAY_CLOSE' } as const
  expect(attentionOf(all)).toEqual([{ what: 'INTAKE_LATE', count: 1 }])
})
