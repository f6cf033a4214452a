import { isoDate } from '@kraamketen/kraamzorg'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Protocol, protocolAt } from '../indication/protocol.ts'
import { extraMinutes, RAISE_BASES } from './extra-minutes.ts'

const PROTOCOL = protocolAt(isoDate('2026-06-01')) as Protocol
const FLOORS = { fromHours: 24, toHours: 28 }
const extra = (
  basis: (typeof RAISE_BASES)[number],
  families: number,
  minutes: number,
  lately: number | null = 30,
  floors = FLOORS,
) => extraMinutes(basis, { families, extraMinutes: minutes }, lately, floors, PROTOCOL)

test.each([
  {
    given: 'ten families that lack 300 minutes together',
    basis: 'PLANNED',
    families: 10,
    minutes: 300,
    is: [30, 30, 30],
  },
  { given: 'nine of them: a mean would be near to one', basis: 'PLANNED', families: 9, minutes: 300, is: [0, 30, 240] },
  { given: 'nobody', basis: 'PLANNED', families: 0, minutes: 0, is: [0, 30, 240] },
  { given: 'indicated above the floor', basis: 'INDICATED', families: 20, minutes: 0, is: [0, 30, 240] },
  { given: 'indicated below the floor', basis: 'INDICATED', families: 20, minutes: 1200, is: [60, 60, 240] },
  { given: 'indicated, fewer than ten', basis: 'INDICATED', families: 9, minutes: 900, is: [0, 30, 240] },
  { given: 'by what is usual', basis: 'BREAST', families: 20, minutes: 0, is: [0, 30, 240] },
  { given: 'nothing known', basis: 'UNKNOWN', families: 20, minutes: 0, is: [0, 30, 240] },
] as const)('$given ($basis): $is', ({ basis, families, minutes, is: [low, central, high] }) => {
  expect(extra(basis, families, minutes)).toEqual({ low, central, high })
})

test('too little happened lately: bounds without a middle', () => {
  expect(extra('INDICATED', 20, 0, null)).toEqual({ low: 0, central: null, high: 240 })
})

test.each(RAISE_BASES)('%s: a floor of 24 instead of 24 asks nothing', (basis) => {
  const none = { low: 0, central: 0, high: 0 }
  expect(extra(basis, 20, 0, 0, { fromHours: 24, toHours: 24 })).toEqual(none)
})

test.each([
  { basis: 'BOTTLE', toHours: 45, low: 0 }, // the base package is 45
  { basis: 'BOTTLE', toHours: 50, low: 300 },
  { basis: 'BREAST', toHours: 50, low: 60 }, // and 49
  { basis: 'UNKNOWN', toHours: 50, low: 60 }, // the most that is usual
] as const)('a floor of $toHours is above what is usual with $basis by $low minutes', ({ basis, toHours, low }) => {
  expect(extra(basis, 20, 0, null, { fromHours: 24, toHours }).low).toBe(low)
})

test('low ≤ central ≤ high, and a higher floor never asks less', () => {
  const hours = fc.array(fc.integer({ min: 0, max: 80 }), { maxLength: 30 })
  const lacking = (list: readonly number[], toHours: number) =>
    list.reduce((sum, one) => sum + Math.max(0, 60 * (toHours - Math.max(24, one))), 0)
  fc.assert(
    fc.property(
      fc.constantFrom(...RAISE_BASES),
      hours,
      hours,
      fc.integer({ min: 24, max: 79 }),
      (basis, list, ended, toHours) => {
        const at = (floor: number) => {
          const lately = ended.length < 10 ? null : lacking(ended, floor) / ended.length
          return extra(basis, list.length, lacking(list, floor), lately, { fromHours: 24, toHours: floor })
        }
        const [less, more] = [at(toHours), at(toHours + 1)]
        for (const { low, central, high } of [less, more]) {
          expect(low).toBeLessThanOrEqual(high)
          if (central !== null) expect([low <= central, central <= high]).toEqual([true, true])
        }
        expect(more.low).toBeGreaterThanOrEqual(less.low)
        expect(more.high).toBeGreaterThanOrEqual(less.high)
        if (less.central !== null) expect(more.central).toBeGreaterThanOrEqual(less.central)
      },
    ),
  )
})
