import { expect, test } from 'vitest'
import { type ConsentEvent, consentsThatHold } from './consent.ts'

const event = (id: string, given: boolean, of: Partial<ConsentEvent> = {}): ConsentEvent => ({
  id,
  given,
  purpose: 'HANDOVER_TO_JGZ',
  scope: 'Alles',
  ...of,
})

test.each([
  { given: 'nothing asked', events: [], holds: [] },
  { given: 'given', events: [event('1', true)], holds: ['1'] },
  { given: 'given, then withdrawn', events: [event('1', true), event('2', false)], holds: ['2'] },
  {
    given: 'withdrawn and given again, for less',
    events: [event('1', true), event('2', false), event('3', true, { scope: 'Alleen de voeding' })],
    holds: ['3'],
  },
  {
    given: 'another purpose',
    events: [event('1', true), event('2', false, { purpose: 'EXCHANGE' })],
    holds: ['1', '2'],
  },
  {
    given: 'two referrals, one refused',
    events: [
      event('1', true, { purpose: 'REFERRAL', scope: 'A' }),
      event('2', false, { purpose: 'REFERRAL', scope: 'B' }),
    ],
    holds: ['1', '2'],
  },
])('$given: what holds is $holds', ({ events, holds }) => {
  expect(consentsThatHold(events).map(({ id }) => id)).toEqual(holds)
})
