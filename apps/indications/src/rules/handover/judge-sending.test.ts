import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { aHandover } from '../../../test/handover-facts.ts'
import { judgeSending } from './judge-sending.ts'

const { child, consent } = aHandover()
const refused = { ...consent!, given: false }

test.each([
  { given: 'in care, with consent', facts: {}, obstacles: [] },
  { given: 'just out of care', facts: { referralState: 'HANDED_OVER' }, obstacles: [] },
  { given: 'indicated, not born', facts: { referralState: 'INDICATED' }, obstacles: ['NOT_IN_CARE'] },
  { given: 'without a referral', facts: { referralState: null, sender: null }, obstacles: ['NOT_IN_CARE'] },
  {
    given: 'in care of another',
    facts: { sender: { agbCode: '41900002', name: '', phone: null, email: null } },
    obstacles: ['NOT_IN_CARE'],
  },
  { given: 'nobody asked for consent', facts: { consent: null }, obstacles: ['NO_CONSENT'] },
  { given: 'consent refused', facts: { consent: refused }, obstacles: ['CONSENT_REFUSED'] },
  { given: 'stillborn', facts: { child: { ...child, stillborn: true } }, obstacles: ['STILLBORN'] },
  { given: 'died', facts: { child: { ...child, diedOn: isoDate('2026-11-20') } }, obstacles: ['CHILD_DIED'] },
  {
    given: 'no municipality',
    facts: { residence: { municipalityCode: null, postcode: null }, youthHealth: null },
    obstacles: ['MUNICIPALITY_UNKNOWN'],
  },
  { given: 'no youth health organisation', facts: { youthHealth: null }, obstacles: ['NO_YOUTH_HEALTH_ORGANISATION'] },
  {
    given: 'stillborn and no consent: the hardest first',
    facts: { child: { ...child, stillborn: true }, consent: null },
    obstacles: ['STILLBORN', 'NO_CONSENT'],
  },
])('$given: $obstacles', ({ facts, obstacles }) => {
  expect(judgeSending(aHandover(facts), '41900001')).toEqual(obstacles)
})

test('a correction needs no place to live: its recipient is known', () => {
  const facts = aHandover({ residence: { municipalityCode: null, postcode: null }, youthHealth: null })
  expect(judgeSending(facts, '41900001', { recipientKnown: true })).toEqual([])
})
