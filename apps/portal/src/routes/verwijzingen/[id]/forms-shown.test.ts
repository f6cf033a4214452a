import { expect, test } from 'vitest'
import { formsShown } from './forms-shown.ts'

type Referral = Parameters<typeof formsShown>[0]

const client = {
  bornOn: null,
  extensionRequests: [
    { id: 'a', nextStates: ['APPROVED', 'REFUSED'] },
    { id: 'b', nextStates: [] },
  ],
  signals: [{ id: 'c' }],
  vulnerability: {
    factors: [
      { id: 'd', olderThanEightWeeks: true },
      { id: 'e', olderThanEightWeeks: false },
    ],
  },
}
const shownOf = (referral: object, hers: object = {}) =>
  formsShown({
    kind: 'KRAAMZORG',
    state: 'ACCEPTED',
    nextStates: ['WITHDRAWN'],
    client: { ...client, ...hers },
    ...referral,
  } as unknown as Referral)

test('what can be decided, read, reviewed and withdrawn has its form', () => {
  expect(shownOf({})).toEqual(['verlenging-a', 'signaal-c', 'factor-d', 'intrekken'])
})

test('after the birth no factor is reviewed, and what is over is not withdrawn', () => {
  expect(shownOf({ nextStates: [] }, { bornOn: '2026-11-19' })).toEqual(['verlenging-a', 'signaal-c'])
})

test('of another kind of referral her own answer is asked, as long as it is open', () => {
  expect(shownOf({ kind: 'PRENATAL_HOME_VISIT' })).toEqual(['signaal-c', 'factor-d', 'akkoord', 'intrekken'])
  expect(shownOf({ kind: 'PRENATAL_HOME_VISIT', state: 'COMPLETED', nextStates: [] })).toEqual([
    'signaal-c',
    'factor-d',
  ])
})
