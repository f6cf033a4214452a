import fc from 'fast-check'
import { expect, test } from 'vitest'
import { APPLICATION_STATES, nextApplicationStates } from './application-state.ts'
import { type DecisionFacts, judgeDecision } from './judge-decision.ts'
import { REFUSAL_REASONS } from './refusal-reason.ts'

const facts = (different: Partial<DecisionFacts>): DecisionFacts => ({
  state: 'APPLIED',
  decision: 'GRANT',
  outcome: 'ELIGIBLE',
  refusalReason: null,
  reason: null,
  inForce: true,
  placeLeft: true,
  ...different,
})
const refuse = { decision: 'REFUSE', refusalReason: 'NOT_ELIGIBLE' } as const

test.each([
  { given: 'eligible, a place', different: {}, verdict: { allowed: true, to: 'GRANTED' } },
  { given: 'eligible, no place', different: { placeLeft: false }, verdict: { allowed: true, to: 'WAITING' } },
  { given: 'waits, no place', different: { state: 'WAITING', placeLeft: false }, verdict: { allowed: true, to: null } },
  { given: 'waits, a place', different: { state: 'WAITING' }, verdict: { allowed: true, to: 'GRANTED' } },
  { given: 'granted already', different: { state: 'GRANTED', inForce: false }, verdict: { allowed: true, to: null } },
  {
    given: 'not eligible, no reason',
    different: { outcome: 'NOT_ELIGIBLE' },
    verdict: { allowed: false, why: 'REASON_MISSING' },
  },
  {
    given: 'unknown, no reason',
    different: { outcome: 'UNKNOWN' },
    verdict: { allowed: false, why: 'REASON_MISSING' },
  },
  {
    given: 'not eligible, with a reason: who decides goes first',
    different: { outcome: 'NOT_ELIGIBLE', reason: 'Huiselijk geweld kwam later naar voren' },
    verdict: { allowed: true, to: 'GRANTED' },
  },
  {
    given: 'the programme ended yesterday',
    different: { inForce: false },
    verdict: { allowed: false, why: 'PROGRAMME_ENDED' },
  },
  {
    given: 'a reason of refusal with a grant',
    different: { refusalReason: 'OTHER' },
    verdict: { allowed: false, why: 'REFUSAL_REASON_NOT_ALLOWED' },
  },
  { given: 'refused', different: refuse, verdict: { allowed: true, to: 'REFUSED' } },
  {
    given: 'refused while waiting, after the programme ended',
    different: { ...refuse, state: 'WAITING', inForce: false },
    verdict: { allowed: true, to: 'REFUSED' },
  },
  { given: 'refused twice', different: { ...refuse, state: 'REFUSED' }, verdict: { allowed: true, to: null } },
  {
    given: 'refused without saying why',
    different: { ...refuse, refusalReason: null },
    verdict: { allowed: false, why: 'REFUSAL_REASON_MISSING' },
  },
  {
    given: 'refused for another reason, not said',
    different: { ...refuse, refusalReason: 'OTHER' },
    verdict: { allowed: false, why: 'REASON_MISSING' },
  },
  {
    given: 'refused after it was granted',
    different: { ...refuse, state: 'GRANTED' },
    verdict: { allowed: false, why: 'WRONG_STATE' },
  },
  { given: 'granted after a lapse', different: { state: 'LAPSED' }, verdict: { allowed: false, why: 'WRONG_STATE' } },
] as const)('$given', ({ different, verdict }) => {
  expect(judgeDecision(facts(different))).toEqual(verdict)
})

test('a decision only takes steps that a decider can take, and grants nothing without a place or a programme', () => {
  fc.assert(
    fc.property(
      fc.record({
        state: fc.constantFrom(...APPLICATION_STATES),
        decision: fc.constantFrom('GRANT', 'REFUSE'),
        outcome: fc.constantFrom('ELIGIBLE', 'NOT_ELIGIBLE', 'UNKNOWN'),
        refusalReason: fc.constantFrom(null, ...REFUSAL_REASONS),
        reason: fc.constantFrom(null, 'Omdat'),
        inForce: fc.boolean(),
        placeLeft: fc.boolean(),
      }),
      (given) => {
        const verdict = judgeDecision(given)
        if (!verdict.allowed || verdict.to === null) return
        expect(nextApplicationStates(given.state, 'DECIDER')).toContain(verdict.to)
        if (verdict.to === 'GRANTED') expect(given.placeLeft && given.inForce).toBe(true)
      },
    ),
  )
})
