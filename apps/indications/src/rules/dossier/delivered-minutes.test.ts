import { date, integer, property, assert as hold } from 'fast-check'
import { expect, test } from 'vitest'
import { deliveredMinutes } from './delivered-minutes.ts'

test.each([
  { given: 'a morning', from: '2026-11-20T09:00:00+01:00', until: '2026-11-20T12:30:00+01:00', minutes: 210 },
  { given: 'across midnight', from: '2026-11-20T22:00:00+01:00', until: '2026-11-21T01:15:00+01:00', minutes: 195 },
  {
    given: 'the clock goes forward',
    from: '2026-03-29T01:00:00+01:00',
    until: '2026-03-29T04:00:00+02:00',
    minutes: 120,
  },
  { given: 'the clock goes back', from: '2026-10-25T01:00:00+02:00', until: '2026-10-25T04:00:00+01:00', minutes: 240 },
])('$given: $minutes minutes', ({ from, until, minutes }) => {
  expect(deliveredMinutes(new Date(from), new Date(until))).toBe(minutes)
})

test('two visits that follow each other are as long as the whole', () => {
  hold(
    property(
      date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
      integer({ min: 1, max: 1440 }),
      integer({ min: 1, max: 1440 }),
      (start, first, second) => {
        const between = new Date(start.getTime() + first * 60_000)
        const end = new Date(between.getTime() + second * 60_000)
        expect(deliveredMinutes(start, between) + deliveredMinutes(between, end)).toBe(deliveredMinutes(start, end))
      },
    ),
  )
})
