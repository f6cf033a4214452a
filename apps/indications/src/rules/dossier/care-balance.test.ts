import { assert as hold, boolean, integer, option, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import { type BalanceFacts, careBalance } from './care-balance.ts'

const family = (facts: Partial<BalanceFacts>): BalanceFacts => ({
  indicated: 2940,
  planned: 2940,
  toCome: 0,
  delivered: 2940,
  claimed: 2940,
  deliveredOfClaimed: 2940,
  reasonRecorded: false,
  ...facts,
})

test.each([
  { given: 'everything as indicated', facts: family({}), findings: [] },
  {
    given: 'half under way, all planned',
    facts: family({ delivered: 1470, toCome: 1470, claimed: null, deliveredOfClaimed: 0 }),
    findings: [],
  },
  {
    given: 'a broken package day, to the minute',
    facts: family({ indicated: 2572.5, planned: 2572.1, delivered: 2572.1, claimed: null }),
    findings: [],
  },
  {
    given: 'half a minute short',
    facts: family({ indicated: 2940.5, claimed: null }),
    findings: ['PLANNED_BELOW_INDICATED', 'EXPECTED_BELOW_INDICATED', 'REASON_MISSING'],
  },
  {
    given: 'planned below, with a reason',
    facts: family({ planned: 1440, delivered: 1440, claimed: null, reasonRecorded: true }),
    findings: ['PLANNED_BELOW_INDICATED', 'EXPECTED_BELOW_INDICATED'],
  },
  {
    given: 'planned as indicated, delivered less, without a reason',
    facts: family({ delivered: 2400, claimed: 2400, deliveredOfClaimed: 2400 }),
    findings: ['EXPECTED_BELOW_INDICATED', 'REASON_MISSING'],
  },
  {
    given: 'delivered more',
    facts: family({ delivered: 3000, claimed: null }),
    findings: ['EXPECTED_ABOVE_INDICATED', 'REASON_MISSING'],
  },
  { given: 'claimed more than given', facts: family({ claimed: 3000 }), findings: ['CLAIMED_ABOVE_DELIVERED'] },
  { given: 'claimed less than given', facts: family({ claimed: 2900 }), findings: ['CLAIMED_BELOW_DELIVERED'] },
  {
    given: 'the first visit claimed exactly, the others not yet',
    facts: family({ claimed: 180, deliveredOfClaimed: 180 }),
    findings: [],
  },
  {
    given: 'no indication',
    facts: family({ indicated: null, claimed: null }),
    findings: ['INDICATION_UNKNOWN'],
  },
  {
    given: 'nothing planned before the birth is no shortage',
    facts: family({ planned: null, delivered: 0, claimed: null }),
    findings: ['NOT_PLANNED'],
  },
])('$given', ({ facts, findings }) => {
  expect(careBalance(facts).findings).toEqual(findings)
})

const minutes = integer({ min: 0, max: 6000 })
test('the differences are differences: nothing is lost between the columns', () => {
  const facts = record({
    indicated: option(minutes),
    planned: option(minutes),
    toCome: minutes,
    delivered: minutes,
    claimed: option(minutes),
    deliveredOfClaimed: minutes,
    reasonRecorded: boolean(),
  })
  hold(
    property(facts, (any) => {
      const balance = careBalance(any)
      expect(balance.expected).toBe(any.delivered + any.toCome)
      if (balance.plannedDifference !== null) expect(any.indicated! + balance.plannedDifference).toBe(any.planned)
      if (balance.expectedDifference !== null)
        expect(any.indicated! + balance.expectedDifference).toBe(balance.expected)
      expect(balance.claimedDifference === null).toBe(any.claimed === null)
    }),
  )
})
