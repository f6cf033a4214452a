import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { heldWithin, judgeScarcityLift } from './judge-scarcity-lift.ts'

const summer = { validFrom: isoDate('2026-07-01'), validUntil: isoDate('2026-09-30'), liftedOn: null }

test.each([
  { on: '2026-06-30', outcome: 'OUTSIDE_PERIOD' },
  { on: '2026-07-01', outcome: 'LIFTS' },
  { on: '2026-09-30', outcome: 'LIFTS' },
  { on: '2026-10-01', outcome: 'OUTSIDE_PERIOD' },
])('lifted on $on: $outcome', ({ on, outcome }) => {
  expect(judgeScarcityLift(summer, isoDate(on))).toEqual({ outcome })
})

test('lifted already: the same day changes nothing, another day is refused with the day that it was', () => {
  const lifted = { ...summer, liftedOn: isoDate('2026-09-16') }
  expect(judgeScarcityLift(lifted, isoDate('2026-09-16'))).toEqual({ outcome: 'LIFTED_SO_ALREADY' })
  expect(judgeScarcityLift(lifted, isoDate('2026-09-17'))).toEqual({
    outcome: 'LIFTED_ALREADY',
    liftedOn: '2026-09-16',
  })
})

test.each([
  { from: '2026-06-01', until: '2026-06-30', liftedOn: null, held: false },
  { from: '2026-06-01', until: '2026-07-01', liftedOn: null, held: true },
  { from: '2026-09-30', until: '2026-10-31', liftedOn: null, held: true },
  { from: '2026-10-01', until: '2026-10-31', liftedOn: null, held: false },
  { from: '2026-09-15', until: '2026-09-15', liftedOn: '2026-09-16', held: true },
  { from: '2026-09-16', until: '2026-09-30', liftedOn: '2026-09-16', held: false },
  { from: '2026-07-01', until: '2026-09-30', liftedOn: '2026-07-01', held: false }, // never held
  { from: '2026-06-01', until: '2026-12-31', liftedOn: '2026-07-01', held: false },
  { from: '2026-06-01', until: '2026-12-31', liftedOn: '2026-07-02', held: true },
])('lifted $liftedOn, asked $from to $until: $held', ({ from, until, liftedOn, held }) => {
  const declared = { ...summer, liftedOn: liftedOn === null ? null : isoDate(liftedOn) }
  expect(heldWithin(declared, isoDate(from), isoDate(until))).toBe(held)
})
