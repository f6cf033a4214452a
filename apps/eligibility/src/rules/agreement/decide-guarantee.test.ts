import { isoDate } from '@kraamketen/kraamzorg'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AGREEMENTS } from '../../../data/agreements.ts'
import { anAgreement, theAgreement } from '../../../test/agreements.ts'
import { agreementAt } from './agreement-status.ts'
import { decideGuarantee, type GuaranteeFacts } from './decide-guarantee.ts'
import { guaranteeAgreement } from './guarantee-agreement.ts'
import { WAITING_LIST_STEPS } from './waiting-list-step.ts'

const SINCE = isoDate('2025-05-02')
const PROVIDER = '41900001'
const OTHER = '41900002'
const facts = (different: Partial<GuaranteeFacts> = {}, at = '2025-06-01'): GuaranteeFacts => ({
  agreement: guaranteeAgreement(AGREEMENTS, isoDate(at)),
  inScarcity: true,
  accepted: null,
  isReferred: true,
  waiting: null,
  ...different,
})
const accepted = { by: PROVIDER, on: SINCE }
const waits = (step: (typeof WAITING_LIST_STEPS)[number]) => ({
  step,
  since: SINCE,
  placedWith: step === 'PLACED' ? OTHER : null,
})

test.each([
  { given: 'accepted', facts: facts({ accepted }), outcome: 'GUARANTEED', takenBy: PROVIDER, step: null },
  {
    given: 'placed',
    facts: facts({ waiting: waits('PLACED') }),
    outcome: 'GUARANTEED',
    takenBy: OTHER,
    step: 'PLACED',
  },
  {
    given: 'accepted after she was withdrawn from the list',
    facts: facts({ accepted, waiting: waits('WITHDRAWN') }),
    outcome: 'GUARANTEED',
    takenBy: PROVIDER,
    step: null,
  },
  { given: 'asked', facts: facts(), outcome: 'NOT_YET', takenBy: null, step: 'PREFERRED_PROVIDER' },
  {
    given: 'on the regional list',
    facts: facts({ waiting: waits('REGIONAL_WAITING_LIST') }),
    outcome: 'NOT_YET',
    takenBy: null,
    step: 'REGIONAL_WAITING_LIST',
  },
  {
    given: 'with the insurer',
    facts: facts({ waiting: waits('INSURER_INVOLVED'), isReferred: false }),
    outcome: 'NOT_YET',
    takenBy: null,
    step: 'INSURER_INVOLVED',
  },
  {
    given: 'past every step',
    facts: facts({ waiting: waits('NO_GUARANTEE') }),
    outcome: 'NO_GUARANTEE',
    takenBy: null,
    step: 'NO_GUARANTEE',
  },
  { given: 'never asked', facts: facts({ isReferred: false }), outcome: 'UNKNOWN', takenBy: null, step: null },
  {
    given: 'withdrawn, and asked of nobody',
    facts: facts({ waiting: waits('WITHDRAWN'), isReferred: false }),
    outcome: 'UNKNOWN',
    takenBy: null,
    step: null,
  },
] as const)('under the convenant, $given: $outcome', ({ facts: given, outcome, takenBy, step }) => {
  expect(decideGuarantee(given)).toMatchObject({ outcome, takenBy, step })
})

test.each([
  { at: '2024-04-24', outcome: 'NO_AGREEMENT', lapsedOn: null, floor: null },
  { at: '2024-04-25', outcome: 'GUARANTEED', lapsedOn: null, floor: 1440 },
  { at: '2025-12-31', outcome: 'GUARANTEED', lapsedOn: null, floor: 1440 },
  { at: '2026-01-01', outcome: 'NO_AGREEMENT', lapsedOn: '2025-12-31', floor: null },
])('accepted, with care on $at: $outcome', ({ at, outcome, lapsedOn, floor }) => {
  const decision = decideGuarantee(facts({ accepted }, at))
  expect([decision.outcome, decision.agreement?.lapsedOn, decision.floorMinutes]).toEqual([outcome, lapsedOn, floor])
  expect(decision).toMatchObject({ takenBy: PROVIDER, takenOn: SINCE })
})

test('after the convenant the answer says what is not known: a successor', () => {
  const { missing, explanation } = decideGuarantee(facts({ accepted }, '2026-11-22'))
  expect(missing).toEqual(['SUCCESSOR'])
  expect(explanation.nl).toContain('31-12-2025')
})

test('what is not known is named: the agreement, its floor, her region', () => {
  expect(decideGuarantee(facts({ agreement: null }))).toMatchObject({ outcome: 'UNKNOWN', missing: ['AGREEMENT'] })
  const without = agreementAt(anAgreement({ floorMinutes: null }), isoDate('2026-06-01'))
  expect(decideGuarantee(facts({ agreement: without, accepted }))).toMatchObject({
    outcome: 'UNKNOWN',
    missing: ['FLOOR'],
  })
  expect(decideGuarantee(facts({ accepted, inScarcity: null })).missing).toEqual(['SCARCITY'])
})

test('a successor gives its own floor', () => {
  const agreement = agreementAt(anAgreement(), isoDate('2026-06-01'))
  expect(decideGuarantee(facts({ agreement, accepted }))).toMatchObject({
    outcome: 'GUARANTEED',
    floorMinutes: 28 * 60,
  })
})

test('nothing is guaranteed unless an agreement is in force and somebody took her', () => {
  const days = fc.constantFrom('2023-01-01', '2024-04-24', '2024-04-25', '2025-12-31', '2026-01-01', '2030-01-01')
  fc.assert(
    fc.property(
      days,
      fc.boolean(),
      fc.boolean(),
      fc.option(fc.constantFrom(...WAITING_LIST_STEPS)),
      (at, isAccepted, isReferred, step) => {
        const given = facts(
          { accepted: isAccepted ? accepted : null, isReferred, waiting: step === null ? null : waits(step) },
          at,
        )
        const { outcome, floorMinutes, takenBy } = decideGuarantee(given)
        expect(outcome === 'GUARANTEED').toBe(given.agreement?.status === 'IN_FORCE' && takenBy !== null)
        expect(floorMinutes !== null).toBe(outcome === 'GUARANTEED')
        expect(takenBy !== null).toBe(isAccepted || step === 'PLACED')
      },
    ),
  )
})

test('the convenant itself is what these tests judge by', () => {
  expect(theAgreement('SCARCITY_CONVENANT').floorMinutes).toBe(1440)
})
