import { addDays, isoDate } from '@kraamketen/kraamzorg'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { hospitalDaysOf } from './hospital-days-of.ts'

const stay = (admittedOn: string, dischargedOn: string | null) => ({
  admittedOn: isoDate(admittedOn),
  dischargedOn: dischargedOn === null ? null : isoDate(dischargedOn),
})
const BORN = isoDate('2026-11-10')

test.each([
  { given: 'no stay', stays: [], days: 0 },
  { given: 'born at 23:45, home the next day', stays: [stay('2026-11-10', '2026-11-11')], days: 1 },
  { given: 'born and home on one day', stays: [stay('2026-11-10', '2026-11-10')], days: 0 },
  { given: 'two nights', stays: [stay('2026-11-10', '2026-11-12')], days: 2 },
  { given: 'admitted three days before the birth', stays: [stay('2026-11-07', '2026-11-11')], days: 1 },
  { given: 'home before the birth', stays: [stay('2026-10-01', '2026-10-05')], days: 0 },
  { given: 'home on the day of the birth', stays: [stay('2026-11-08', '2026-11-10')], days: 0 },
  {
    given: 'mother one night, child three, the same first night',
    stays: [stay('2026-11-10', '2026-11-11'), stay('2026-11-10', '2026-11-13')],
    days: 3,
  },
  {
    given: 'back in hospital after two days at home',
    stays: [stay('2026-11-10', '2026-11-11'), stay('2026-11-13', '2026-11-14')],
    days: 2,
  },
  {
    given: 'over the night of the clock change',
    born: '2026-10-24',
    stays: [stay('2026-10-24', '2026-10-26')],
    days: 2,
  },
])('$given: $days days', ({ stays, days, born }) => {
  expect(hospitalDaysOf(stays, born === undefined ? BORN : isoDate(born))).toEqual({ outcome: 'COUNTED', days })
})

test('who is not home yet, or not born yet, is undecided', () => {
  const still = [stay('2026-11-10', '2026-11-11'), stay('2026-11-12', null)]
  expect(hospitalDaysOf(still, BORN)).toEqual({ outcome: 'UNDECIDED', missing: 'dischargedOn' })
  expect(hospitalDaysOf([], null)).toEqual({ outcome: 'UNDECIDED', missing: 'bornOn' })
})

const someStay = fc.tuple(fc.integer({ min: -5, max: 40 }), fc.integer({ min: 0, max: 20 })).map(([from, length]) => {
  const admittedOn = addDays(BORN, from)
  return { admittedOn, dischargedOn: addDays(admittedOn, length) }
})

test('order and repetition change nothing, and stays together are never more than their sum', () => {
  fc.assert(
    fc.property(fc.array(someStay, { maxLength: 6 }), (stays) => {
      const count = (some: typeof stays) => {
        const counted = hospitalDaysOf(some, BORN)
        return counted.outcome === 'COUNTED' ? counted.days : Number.NaN
      }
      expect(count(stays.toReversed())).toBe(count(stays))
      expect(count([...stays, ...stays])).toBe(count(stays))
      expect(count(stays)).toBeLessThanOrEqual(stays.reduce((sum, one) => sum + count([one]), 0))
    }),
  )
})
