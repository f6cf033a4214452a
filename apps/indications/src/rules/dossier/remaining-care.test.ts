import { addDays, isoDate } from '@kraamketen/kraamzorg'
import { assert as hold, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { type RemainingCareFacts, remainingCare } from './remaining-care.ts'

const BORN = isoDate('2026-11-10')
const family = (facts: Partial<RemainingCareFacts>): RemainingCareFacts => ({
  today: BORN,
  bornOn: BORN,
  indicated: 2940,
  packageDays: 8,
  hospitalDaysIndicated: 0,
  hospitalDaysRecorded: null,
  careUntil: null,
  delivered: 0,
  daysWithCare: 0,
  ...facts,
})

test.each([
  { given: 'on the day of birth', facts: family({}), hours: 49, days: 8 },
  { given: 'after two days of six hours', facts: family({ delivered: 720, daysWithCare: 2 }), hours: 37, days: 6 },
  {
    given: 'home today after one night that the indication did not know yet',
    facts: family({ hospitalDaysIndicated: null, hospitalDaysRecorded: 1 }),
    hours: 42.875,
    days: 7,
  },
  {
    given: 'home today after one night that the indication took off',
    facts: family({ indicated: 2572.5, hospitalDaysIndicated: 1, hospitalDaysRecorded: 1 }),
    hours: 42.875,
    days: 7,
  },
  {
    given: 'one night more than the indication took off',
    facts: family({ indicated: 2572.5, hospitalDaysIndicated: 1, hospitalDaysRecorded: 2 }),
    hours: 36.75,
    days: 6,
  },
  { given: 'the whole package in hospital', facts: family({ hospitalDaysRecorded: 9 }), hours: 0, days: 0 },
  { given: 'more delivered than indicated', facts: family({ delivered: 3000, daysWithCare: 8 }), hours: 0, days: 0 },
  { given: 'day 6 and no care yet', facts: family({ today: addDays(BORN, 5) }), hours: 49, days: 3 },
  { given: 'day 8', facts: family({ today: addDays(BORN, 7) }), hours: 49, days: 1 },
  { given: 'day 9', facts: family({ today: addDays(BORN, 8) }), hours: 49, days: 0 },
])('$given: $hours hours, $days days', ({ facts, hours, days }) => {
  const { minutes, days: left, lastDay, missing } = remainingCare(facts)
  expect([minutes! / 60, left, lastDay, missing]).toEqual([hours, days, '2026-11-17', []])
})

test.each([
  { given: 'day 9, approved until day 12', today: 8, careUntil: 11, withCare: 5, lastDay: '2026-11-21', days: 3 },
  { given: 'day 9, approved until day 10', today: 8, careUntil: 9, withCare: 0, lastDay: '2026-11-19', days: 2 },
  { given: 'day 42, approved until then', today: 41, careUntil: 41, withCare: 6, lastDay: '2026-12-21', days: 1 },
  {
    given: 'day 43, approved beyond the window',
    today: 42,
    careUntil: 60,
    withCare: 6,
    lastDay: '2026-12-21',
    days: 0,
  },
])('a birth from 2024 on $given: $days days until $lastDay', ({ today, careUntil, withCare, lastDay, days }) => {
  const facts = family({ today: addDays(BORN, today), careUntil: addDays(BORN, careUntil), daysWithCare: withCare })
  expect(remainingCare(facts)).toMatchObject({ lastDay, days })
})

const EARLIER = isoDate('2023-12-31')
test.each([
  { given: 'on day 1', today: 0, careUntil: null, days: 8 },
  { given: 'on day 8', today: 7, careUntil: null, days: 1 },
  { given: 'on day 9', today: 8, careUntil: null, days: 0 },
  { given: 'on day 9, approved until day 10', today: 8, careUntil: addDays(EARLIER, 9), days: 2 },
  { given: 'on day 11, approved until day 10', today: 10, careUntil: addDays(EARLIER, 9), days: 0 },
])('a birth in 2023 $given: $days days', ({ today, careUntil, days }) => {
  const facts = family({ bornOn: EARLIER, today: addDays(EARLIER, today), careUntil, daysWithCare: 3 })
  expect(remainingCare(facts).days).toBe(days)
})

test.each([
  {
    given: 'no indication',
    facts: family({ indicated: null, packageDays: null }),
    minutes: null,
    missing: ['indication'],
  },
  { given: 'not born', facts: family({ bornOn: null }), minutes: 2940, missing: ['bornOn'] },
  {
    given: 'hospital days nowhere recorded: nobody loses hours to an empty field',
    facts: family({ hospitalDaysIndicated: null }),
    minutes: 2940,
    missing: ['hospitalDays'],
  },
])('$given says what is missing', ({ facts, minutes, missing }) => {
  expect(remainingCare(facts)).toMatchObject({ minutes, missing })
})

test('what remains never grows by care that is given, and is never below nothing', () => {
  const minutes = integer({ min: 0, max: 5000 })
  const days = integer({ min: 0, max: 60 })
  hold(
    property(minutes, minutes, days, days, (delivered, more, passed, inHospital) => {
      const at = { today: addDays(BORN, passed), hospitalDaysRecorded: inHospital }
      const before = remainingCare(family({ ...at, delivered }))
      const after = remainingCare(family({ ...at, delivered: delivered + more }))
      expect(after.minutes!).toBeLessThanOrEqual(before.minutes!)
      expect(after.minutes!).toBeGreaterThanOrEqual(0)
      expect(before.days!).toBeGreaterThanOrEqual(0)
    }),
  )
})
