import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { onDutyAt, shiftDays } from './shift-days.ts'

const night = { startsAt: '2026-11-22T19:00:00Z', endsAt: '2026-11-23T07:00:00Z' }
const morning = { startsAt: '2026-11-23T05:00:00Z', endsAt: '2026-11-23T11:00:00Z' }

test('a night belongs to two days, and what overlaps stands under each other', () => {
  const [sunday, monday] = shiftDays([morning, night], isoDate('2026-11-22'), 2)
  expect(sunday).toMatchObject({ day: '2026-11-22', lanes: 1, pieces: [{ from: 20 / 24, until: 1, lane: 0 }] })
  expect(monday).toMatchObject({
    lanes: 2,
    pieces: [
      { from: 0, until: 8 / 24, lane: 0 },
      { from: 6 / 24, until: 0.5, lane: 1 },
    ],
  })
})

test('a day without shifts is there', () => {
  expect(shiftDays([], isoDate('2026-11-22'), 1)).toEqual([{ day: '2026-11-22', lanes: 1, pieces: [] }])
})

test('the day on which the clock goes back has 25 hours', () => {
  const [day] = shiftDays(
    [{ startsAt: '2026-10-24T22:00:00Z', endsAt: '2026-10-25T10:30:00Z' }],
    isoDate('2026-10-25'),
    1,
  )
  expect(day?.pieces[0]).toMatchObject({ from: 0, until: 0.5 })
})

test('a shift holds from its beginning until just before its end', () => {
  expect(onDutyAt([night], new Date(night.startsAt))).toEqual([night])
  expect(onDutyAt([night], new Date(night.endsAt))).toEqual([])
})
