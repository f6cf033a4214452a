import { expect, test } from 'vitest'
import { type Transition, judgeTransition } from './judge-transition.ts'
import { REFERRAL_KINDS } from './referral-request.ts'
import { REFERRAL_STATES, isFinal, nextStates } from './referral-state.ts'

const step = (transition: Partial<Transition>): Transition => ({
  kind: 'KRAAMZORG',
  from: 'SUBMITTED',
  to: 'ACCEPTED',
  party: 'RECIPIENT',
  declineReason: null,
  reason: null,
  hasIndication: false,
  ...transition,
})

test.each([
  { from: 'SUBMITTED', party: 'RECIPIENT', to: ['ACCEPTED', 'DECLINED'] },
  { from: 'SUBMITTED', party: 'SENDER', to: ['WITHDRAWN'] },
  { from: 'ACCEPTED', party: 'RECIPIENT', to: ['INTAKE'] },
  { from: 'INTAKE', party: 'RECIPIENT', to: ['INDICATED'] },
  { from: 'INDICATED', party: 'RECIPIENT', to: ['IN_CARE'] },
  { from: 'IN_CARE', party: 'RECIPIENT', to: ['HANDED_OVER'] },
  { from: 'IN_CARE', party: 'SENDER', to: [] },
  { from: 'DECLINED', party: 'RECIPIENT', to: [] },
  { from: 'WITHDRAWN', party: 'SENDER', to: [] },
  { from: 'HANDED_OVER', party: 'RECIPIENT', to: [] },
] as const)('from $from the $party can go to $to', ({ from, party, to }) => {
  expect(nextStates(from, party)).toEqual(to)
})

test.each([
  { from: 'SUBMITTED', party: 'RECIPIENT', to: ['ACCEPTED', 'DECLINED'] },
  { from: 'SUBMITTED', party: 'SENDER', to: ['WITHDRAWN'] },
  { from: 'ACCEPTED', party: 'RECIPIENT', to: ['COMPLETED'] },
  { from: 'ACCEPTED', party: 'SENDER', to: ['WITHDRAWN'] },
  { from: 'COMPLETED', party: 'RECIPIENT', to: [] },
  { from: 'DECLINED', party: 'RECIPIENT', to: [] },
] as const)('of every other kind, from $from the $party can go to $to', ({ from, party, to }) => {
  for (const kind of REFERRAL_KINDS.filter((one) => one !== 'KRAAMZORG')) {
    expect(nextStates(from, party, kind)).toEqual(to)
  }
})

test('every pair of states outside the table is refused, to both sides and of every kind', () => {
  for (const kind of REFERRAL_KINDS) {
    for (const party of ['SENDER', 'RECIPIENT'] as const) {
      for (const from of REFERRAL_STATES) {
        for (const to of REFERRAL_STATES.filter((state) => !nextStates(from, party, kind).includes(state))) {
          expect(judgeTransition(step({ kind, from, to, party, hasIndication: true }))).toEqual({
            allowed: false,
            why: 'WRONG_STATE',
          })
        }
      }
    }
  }
})

test('four states are final', () => {
  expect(REFERRAL_STATES.filter(isFinal)).toEqual(['DECLINED', 'WITHDRAWN', 'HANDED_OVER', 'COMPLETED'])
})

test.each([
  { given: 'accepting', transition: step({}), verdict: { allowed: true } },
  {
    given: 'accepting with a reason to decline',
    transition: step({ declineReason: 'NO_CAPACITY' }),
    verdict: { allowed: false, why: 'REASON_NOT_ALLOWED', field: 'declineReason' },
  },
  {
    given: 'declining without a reason',
    transition: step({ to: 'DECLINED' }),
    verdict: { allowed: false, why: 'REASON_MISSING', field: 'declineReason' },
  },
  {
    given: 'declining for want of capacity',
    transition: step({ to: 'DECLINED', declineReason: 'NO_CAPACITY' }),
    verdict: { allowed: true },
  },
  {
    given: 'declining for another reason, not in words',
    transition: step({ to: 'DECLINED', declineReason: 'OTHER' }),
    verdict: { allowed: false, why: 'REASON_MISSING', field: 'reason' },
  },
  {
    given: 'withdrawing without a word',
    transition: step({ to: 'WITHDRAWN', party: 'SENDER' }),
    verdict: { allowed: false, why: 'REASON_MISSING', field: 'reason' },
  },
  {
    given: 'indicated without an indication',
    transition: step({ from: 'INTAKE', to: 'INDICATED' }),
    verdict: { allowed: false, why: 'NO_INDICATION' },
  },
  {
    given: 'indicated',
    transition: step({ from: 'INTAKE', to: 'INDICATED', hasIndication: true }),
    verdict: { allowed: true },
  },
])('$given', ({ transition, verdict }) => {
  expect(judgeTransition(transition)).toEqual(verdict)
})
