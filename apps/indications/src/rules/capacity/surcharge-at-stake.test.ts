import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { surchargeAtStake } from './surcharge-at-stake.ts'

test.each([
  { takesPart: true, on: '2025-12-31', outcome: 'NOT_AT_STAKE', missing: [] },
  { takesPart: true, on: '2026-01-01', outcome: 'NOT_AT_STAKE', missing: [] },
  { takesPart: false, on: '2023-12-31', outcome: 'UNKNOWN', missing: ['AGREEMENT', 'AMOUNT', 'PART_TO_RECLAIM'] },
  { takesPart: false, on: '2024-01-01', outcome: 'AT_STAKE_AMOUNT_UNKNOWN', missing: ['AMOUNT', 'PART_TO_RECLAIM'] },
  { takesPart: false, on: '2025-12-31', outcome: 'AT_STAKE_AMOUNT_UNKNOWN', missing: ['AMOUNT', 'PART_TO_RECLAIM'] },
  { takesPart: false, on: '2026-01-01', outcome: 'UNKNOWN', missing: ['AGREEMENT', 'AMOUNT', 'PART_TO_RECLAIM'] },
  { takesPart: null, on: '2025-12-31', outcome: 'UNKNOWN', missing: ['PARTICIPATION', 'AMOUNT', 'PART_TO_RECLAIM'] },
])('takes part: $takesPart on $on, so $outcome, and never an amount', ({ takesPart, on, outcome, missing }) => {
  expect(surchargeAtStake(takesPart, isoDate(on))).toMatchObject({ outcome, missing })
})
