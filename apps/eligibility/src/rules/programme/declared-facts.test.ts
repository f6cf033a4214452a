import { expect, test } from 'vitest'
import { aFamily } from '../../../test/facts.ts'
import { incomeBelow } from './income-below.ts'
import { moneyWorriesDeclared } from './money-worries-declared.ts'
import { notAlreadyUsed } from './not-already-used.ts'

test.each([
  { monthlyIncomeCents: 0, outcome: 'MET' },
  { monthlyIncomeCents: 199_999, outcome: 'MET' },
  { monthlyIncomeCents: 200_000, outcome: 'FAILED' }, // the limit is not below the limit
  { monthlyIncomeCents: null, outcome: 'UNKNOWN' },
])('INCOME of $monthlyIncomeCents cents is $outcome', ({ monthlyIncomeCents, outcome }) => {
  const decision = incomeBelow.decide({ kind: 'incomeBelow', monthlyCents: 200_000 }, aFamily({ monthlyIncomeCents }))
  expect(decision).toMatchObject({ code: 'INCOME', outcome })
  expect(decision.wouldChange?.en).toBe(
    outcome === 'FAILED' ? 'If the income of the family falls below € 2000.00 a month, she does meet it.' : undefined,
  )
})

test.each([
  { moneyWorries: true, outcome: 'MET', missing: null },
  { moneyWorries: false, outcome: 'FAILED', missing: null },
  { moneyWorries: null, outcome: 'UNKNOWN', missing: 'moneyWorries' }, // not asked is not "no"
])('MONEY_WORRIES, declared $moneyWorries: $outcome', ({ moneyWorries, outcome, missing }) => {
  expect(moneyWorriesDeclared.decide({ kind: 'moneyWorriesDeclared' }, aFamily({ moneyWorries }))).toMatchObject({
    code: 'MONEY_WORRIES',
    outcome,
    missing,
  })
})

test.each([
  { grantedBefore: [], outcome: 'MET', missing: null },
  { grantedBefore: ['B'], outcome: 'MET', missing: null },
  { grantedBefore: ['B', 'A'], outcome: 'FAILED', missing: null },
  { grantedBefore: null, outcome: 'UNKNOWN', missing: 'grantedBefore' },
])('NOT_ALREADY_USED, granted before $grantedBefore: $outcome', ({ grantedBefore, outcome, missing }) => {
  expect(notAlreadyUsed.decide({ kind: 'notAlreadyUsed', programme: 'A' }, aFamily({ grantedBefore }))).toMatchObject({
    code: 'NOT_ALREADY_USED',
    outcome,
    missing,
  })
})
