import { expect, test } from 'vitest'
import { ORGANISATION_KINDS } from '../registration/organisation-kind.ts'
import { REFERRAL_KINDS } from './referral-request.ts'
import { judgeRoute } from './referral-route.ts'

const ROUTES = {
  KRAAMZORG: ['MIDWIFE_PRACTICE>KRAAMZORG'],
  EXTRA_KRAAMZORG: ['MIDWIFE_PRACTICE>KRAAMZORG'],
  PRENATAL_HOME_VISIT: ['MIDWIFE_PRACTICE>JGZ'],
  LACTATION_CONSULTANT: ['MIDWIFE_PRACTICE>LACTATION_CONSULTANT', 'KRAAMZORG>LACTATION_CONSULTANT'],
  DISTRICT_TEAM: ['MIDWIFE_PRACTICE>DISTRICT_TEAM', 'KRAAMZORG>DISTRICT_TEAM'],
  POP_CLINIC: ['MIDWIFE_PRACTICE>HOSPITAL'],
  SAFE_HOME: ['MIDWIFE_PRACTICE>SAFE_HOME', 'KRAAMZORG>SAFE_HOME'],
} as const

test.each(REFERRAL_KINDS)('%s goes these ways and no other', (kind) => {
  const ways = ORGANISATION_KINDS.flatMap((sender) =>
    ORGANISATION_KINDS.filter((recipient) => judgeRoute({ kind, sender, recipient, consents: true }).allowed).map(
      (recipient) => `${sender}>${recipient}`,
    ),
  )
  expect(ways).toEqual(ROUTES[kind])
})

test.each([
  { kind: 'KRAAMZORG', recipient: 'KRAAMZORG', allowed: true },
  { kind: 'SAFE_HOME', recipient: 'SAFE_HOME', allowed: true },
  { kind: 'PRENATAL_HOME_VISIT', recipient: 'JGZ', allowed: false },
  { kind: 'POP_CLINIC', recipient: 'HOSPITAL', allowed: false },
] as const)('$kind without consent: allowed is $allowed', ({ kind, recipient, allowed }) => {
  const verdict = judgeRoute({ kind, sender: 'MIDWIFE_PRACTICE', recipient, consents: false })
  expect(verdict).toEqual(allowed ? { allowed } : { allowed, why: 'CONSENT_MISSING' })
})

test('who may not send hears that first, whatever else is wrong', () => {
  expect(judgeRoute({ kind: 'KRAAMZORG', sender: 'JGZ', recipient: 'JGZ', consents: false })).toEqual({
    allowed: false,
    why: 'SENDER',
  })
})
