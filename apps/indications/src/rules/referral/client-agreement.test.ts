import { expect, test } from 'vitest'
import { nextAgreements } from './client-agreement.ts'
import { REFERRAL_STATES, isFinal } from './referral-state.ts'

test.each([
  { from: null, to: ['ASKED', 'AGREED', 'REFUSED'] },
  { from: 'ASKED', to: ['AGREED', 'REFUSED'] },
  { from: 'AGREED', to: ['REFUSED'] },
  { from: 'REFUSED', to: ['AGREED'] },
] as const)('after $from comes $to', ({ from, to }) => {
  expect(nextAgreements('SUBMITTED', from)).toEqual(to)
  expect(nextAgreements('ACCEPTED', from)).toEqual(to)
})

test('once the referral has ended nothing changes any more', () => {
  for (const state of REFERRAL_STATES.filter(isFinal)) expect(nextAgreements(state, 'ASKED')).toEqual([])
})
