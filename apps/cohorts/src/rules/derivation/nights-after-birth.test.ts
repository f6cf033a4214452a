import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nightsAfterBirth } from './nights-after-birth.ts'

const BORN = 18_000
const stay = (from: number, until: number) => ({ admittedOn: BORN + from, dischargedOn: BORN + until })

test.each([
  { what: 'nobody stayed', stays: [], nights: 0 },
  { what: 'the night of the birth', stays: [stay(0, 1)], nights: 1 },
  { what: 'in and out on the day', stays: [stay(0, 0)], nights: 0 },
  { what: 'only before the birth', stays: [stay(-3, 0)], nights: 0 },
  { what: 'ended the day before', stays: [stay(-3, -1)], nights: 0 },
  { what: 'from before the birth on', stays: [stay(-3, 2)], nights: 2 },
  { what: 'began on day 7', stays: [stay(7, 9)], nights: 2 },
  { what: 'began on day 8', stays: [stay(8, 9)], nights: 0 },
  { what: 'two that overlap', stays: [stay(0, 3), stay(1, 4)], nights: 4 },
  { what: 'one within the other', stays: [stay(0, 5), stay(1, 2)], nights: 5 },
  { what: 'two that follow, told backwards', stays: [stay(2, 4), stay(0, 1)], nights: 3 },
  { what: 'the same twice', stays: [stay(0, 2), stay(0, 2)], nights: 2 },
])('$what: $nights', ({ stays, nights }) => {
  expect(nightsAfterBirth(stays, BORN)).toBe(nights)
})

test('as many as the days on which a night of a stay of this birth begins', () => {
  const days = fc.integer({ min: -10, max: 20 })
  fc.assert(
    fc.property(fc.array(fc.tuple(days, fc.nat(6)), { maxLength: 6 }), (drawn) => {
      const stays = drawn.map(([from, nights]) => stay(from, from + nights))
      const counted = new Set<number>()
      for (const { admittedOn, dischargedOn } of stays) {
        if (admittedOn > BORN + 7) continue
        for (let night = admittedOn; night < dischargedOn; night += 1) if (night >= BORN) counted.add(night)
      }
      expect(nightsAfterBirth(stays, BORN)).toBe(counted.size)
    }),
  )
})
