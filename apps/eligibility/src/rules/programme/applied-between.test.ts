import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { aFamily } from '../../../test/facts.ts'
import { appliedBetween } from './applied-between.ts'

const open = { kind: 'appliedBetween', from: isoDate('2025-11-01'), until: null } as const
const closed = { ...open, until: isoDate('2025-12-31') }

test.each([
  {
    period: closed,
    appliedOn: '2025-10-31',
    outcome: 'FAILED',
    wouldChange: 'Als zij op of na 01-11-2025 aanvraagt, voldoet zij wel.',
  },
  { period: closed, appliedOn: '2025-11-01', outcome: 'MET', wouldChange: undefined },
  { period: closed, appliedOn: '2025-12-31', outcome: 'MET', wouldChange: undefined },
  { period: closed, appliedOn: '2026-01-01', outcome: 'FAILED', wouldChange: undefined }, // gone by
  { period: open, appliedOn: '2099-01-01', outcome: 'MET', wouldChange: undefined },
])('APPLICATION_DATE on $appliedOn is $outcome', ({ period, appliedOn, outcome, wouldChange }) => {
  const decision = appliedBetween.decide(period, aFamily({ appliedOn: isoDate(appliedOn) }))
  expect(decision).toMatchObject({ code: 'APPLICATION_DATE', outcome, missing: null })
  expect(decision.wouldChange?.nl).toBe(wouldChange)
})

test('APPLICATION_DATE without a day is unknown', () => {
  expect(appliedBetween.decide(open, aFamily({ appliedOn: null }))).toMatchObject({
    outcome: 'UNKNOWN',
    missing: 'appliedOn',
  })
})
