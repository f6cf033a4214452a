import fc from 'fast-check'
import { expect, test } from 'vitest'
import { onCallCover } from './on-call-cover.ts'

const at = (text: string) => Date.parse(text)
const HOUR = 3_600_000

test.each([
  { given: 'nobody', shifts: [], covered: 0, gaps: [[0, 24]] },
  { given: 'all of it', shifts: [[0, 24]], covered: 24, gaps: [] },
  { given: 'sticking out on both sides', shifts: [[-5, 30]], covered: 24, gaps: [] },
  {
    given: 'two that meet',
    shifts: [
      [12, 24],
      [0, 12],
    ],
    covered: 24,
    gaps: [],
  },
  {
    given: 'two that overlap',
    shifts: [
      [0, 10],
      [8, 12],
    ],
    covered: 12,
    gaps: [[12, 24]],
  },
  {
    given: 'one inside another',
    shifts: [
      [0, 20],
      [5, 10],
    ],
    covered: 20,
    gaps: [[20, 24]],
  },
  {
    given: 'a gap of an hour',
    shifts: [
      [0, 12],
      [13, 24],
    ],
    covered: 23,
    gaps: [[12, 13]],
  },
  {
    given: 'before and after only',
    shifts: [
      [-9, 0],
      [24, 30],
    ],
    covered: 0,
    gaps: [[0, 24]],
  },
])('$given', ({ shifts, covered, gaps }) => {
  const span = ([from, until]: number[]) => ({ from: from! * HOUR, until: until! * HOUR })
  const cover = onCallCover(span([0, 24]), shifts.map(span))
  expect(cover).toEqual({ minutes: 24 * 60, coveredMinutes: covered * 60, gaps: gaps.map(span) })
})

test('the night on which the clock goes back is 25 hours of a day', () => {
  const whole = { from: at('2026-10-25T00:00:00+02:00'), until: at('2026-10-26T00:00:00+01:00') }
  const night = { from: at('2026-10-24T23:00:00+02:00'), until: at('2026-10-25T07:00:00+01:00') }
  expect(onCallCover(whole, [night])).toMatchObject({ minutes: 25 * 60, coveredMinutes: 8 * 60 })
})

test('covered and open make the whole', () => {
  const span = fc.tuple(fc.nat(500), fc.nat(200)).map(([from, length]) => ({ from, until: from + length + 1 }))
  fc.assert(
    fc.property(span, fc.array(span), (whole, shifts) => {
      const { minutes, coveredMinutes, gaps } = onCallCover(whole, shifts)
      const open = gaps.reduce((sum, { from, until }) => sum + until - from, 0) / 60_000
      expect(coveredMinutes + open).toBeCloseTo(minutes, 9)
      let counted = 0
      for (let moment = whole.from; moment < whole.until; moment++) {
        if (shifts.some(({ from, until }) => from <= moment && moment < until)) counted += 1
      }
      expect(coveredMinutes * 60_000).toBeCloseTo(counted, 6)
    }),
  )
})
