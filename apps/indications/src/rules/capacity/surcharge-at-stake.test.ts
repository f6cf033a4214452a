import { expect, test } from 'vitest'
import { surchargeAtStake } from './surcharge-at-stake.ts'

test.each([
  { takesPart: true, outcome: 'NOT_AT_STAKE', missing: [] },
  { takesPart: false, outcome: 'AT_STAKE_AMOUNT_UNKNOWN', missing: ['AMOUNT', 'PART_TO_RECLAIM'] },
  { takesPart: null, outcome: 'UNKNOWN', missing: ['PARTICIPATION', 'AMOUNT', 'PART_TO_RECLAIM'] },
])('takes part: $takesPart, so $outcome, and never an amount', ({ takesPart, outcome, missing }) => {
  expect(surchargeAtStake(takesPart)).toMatchObject({ outcome, missing })
})
