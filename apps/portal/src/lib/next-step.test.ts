import { expect, test } from 'vitest'
import { careIsOver, isHerMove, nextStep } from './next-step.ts'

const client = { bornOn: null, referrals: [] }

test.each([
  ['SUBMITTED', 0, 'WAIT_FOR_ANSWER'],
  ['SUBMITTED', 6, 'WAIT_FOR_ANSWER'],
  // Seven whole days went by: the graph counts it as more than seven days ago.
  ['SUBMITTED', 7, 'ASK_FOR_ANSWER'],
  ['SUBMITTED', null, 'WAIT_FOR_ANSWER'],
  ['ACCEPTED', null, 'WAIT_FOR_INTAKE'],
  ['DECLINED', null, 'FIND_OTHER_CARE'],
  ['HANDED_OVER', null, 'DONE'],
  ['COMPLETED', null, 'DONE'],
] as const)('kraamzorg, %s, %s days without answer: %s', (state, daysWithoutAnswer, step) => {
  expect(nextStep({ kind: 'KRAAMZORG', state, daysWithoutAnswer, clientAgreement: null, client })).toBe(step)
})

test.each([
  ['SUBMITTED', 'ASKED', 'ASK_HER'],
  ['SUBMITTED', 'AGREED', 'WAIT_FOR_ANSWER'],
  ['ACCEPTED', 'AGREED', 'WAIT_FOR_HELP'],
  ['DECLINED', 'AGREED', 'FIND_OTHER_HELP'],
  ['COMPLETED', 'AGREED', 'DONE'],
] as const)('a prenatal home visit, %s, she %s: %s', (state, clientAgreement, step) => {
  expect(nextStep({ kind: 'PRENATAL_HOME_VISIT', state, daysWithoutAnswer: 1, clientAgreement, client })).toBe(step)
})

test('only what waits for the midwife is her move', () => {
  expect((['ASK_FOR_ANSWER', 'FIND_OTHER_CARE', 'ASK_HER', 'WAIT_FOR_ANSWER', 'DONE'] as const).map(isHerMove)).toEqual(
    [true, true, true, false, false],
  )
})

test('who was declined needs other care, unless it was asked already or the time for it is over', () => {
  const declined = { kind: 'KRAAMZORG', state: 'DECLINED', daysWithoutAnswer: null, clientAgreement: null } as const
  const stepOf = (hers: {
    bornOn?: string
    referrals?: readonly { kind: 'KRAAMZORG'; state: 'ACCEPTED' | 'WITHDRAWN' }[]
  }) => nextStep({ ...declined, client: { ...client, ...hers } }, '2026-11-22')
  expect(stepOf({})).toBe('FIND_OTHER_CARE')
  expect(stepOf({ referrals: [{ kind: 'KRAAMZORG', state: 'WITHDRAWN' }] })).toBe('FIND_OTHER_CARE')
  expect(stepOf({ referrals: [{ kind: 'KRAAMZORG', state: 'ACCEPTED' }] })).toBe('HAS_OTHER_CARE')
  expect(stepOf({ bornOn: '2026-11-20' })).toBe('FIND_OTHER_CARE')
  expect(stepOf({ bornOn: '2025-09-20' })).toBe('DONE')
})

test('after day 42, the day of the birth being the first, care is over', () => {
  expect(['2026-10-11', '2026-10-12', null].map((bornOn) => careIsOver(bornOn, '2026-11-22'))).toEqual([
    true,
    false,
    false,
  ])
})
