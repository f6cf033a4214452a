import fc from 'fast-check'
import { isoDate } from '@kraamketen/kraamzorg'
import { describe, expect, test } from 'vitest'
import { REFERRED_VULNERABILITY_CLASSES } from '../referral/vulnerability-class.ts'
import { type HoursDemand, divideHours } from './divide-hours.ts'
import { DIVISION_POLICIES, type DivisionPolicy } from './division-policy.ts'

const FLOOR = 24 * 60
const dueWeek = isoDate('2026-11-23')
const demand = (id: string, hours: number, vulnerabilityClass: HoursDemand['vulnerabilityClass'] = null) => ({
  id,
  minutes: hours * 60,
  vulnerabilityClass,
  dueWeek,
})
const hours = (policy: DivisionPolicy, capacity: number, demands: HoursDemand[]) =>
  divideHours({ demands, capacity: capacity * 60, floor: FLOOR }, policy).lines.map(({ allocated }) => allocated / 60)

describe('by hand', () => {
  const three = [demand('a', 80, 'SELF_RELIANT'), demand('b', 40, 'VERY_VULNERABLE'), demand('c', 20, 'VULNERABLE')]
  test.each([
    {
      given: 'enough for all',
      capacity: 140,
      PROPORTIONAL: [80, 40, 20],
      FLOOR_FIRST: [80, 40, 20],
      VULNERABILITY_FIRST: [80, 40, 20],
    },
    {
      given: 'too little',
      capacity: 110,
      PROPORTIONAL: [60, 30, 20],
      FLOOR_FIRST: [50, 40, 20],
      VULNERABILITY_FIRST: [50, 40, 20],
    },
    {
      given: 'far too little',
      capacity: 80,
      PROPORTIONAL: [36, 24, 20],
      FLOOR_FIRST: [30, 30, 20],
      VULNERABILITY_FIRST: [24, 36, 20],
    },
    {
      given: 'the floor exactly',
      capacity: 68,
      PROPORTIONAL: [24, 24, 20],
      FLOOR_FIRST: [24, 24, 20],
      VULNERABILITY_FIRST: [24, 24, 20],
    },
    {
      given: 'less than the floor',
      capacity: 34,
      PROPORTIONAL: [12, 12, 10],
      FLOOR_FIRST: [34 / 3, 34 / 3, 34 / 3],
      VULNERABILITY_FIRST: [0, 24, 10],
    },
    { given: 'nothing', capacity: 0, PROPORTIONAL: [0, 0, 0], FLOOR_FIRST: [0, 0, 0], VULNERABILITY_FIRST: [0, 0, 0] },
  ])('$given', ({ capacity, ...expected }) => {
    for (const policy of DIVISION_POLICIES) {
      hours(policy, capacity, three).forEach((found, index) => expect(found).toBeCloseTo(expected[policy][index]!, 9))
    }
  })

  test('what cannot be met is said, by how much and for whom', () => {
    const { shortOfFloor, lines } = divideHours(
      { demands: three, capacity: 34 * 60, floor: FLOOR },
      'VULNERABILITY_FIRST',
    )
    expect(shortOfFloor).toBe(34 * 60)
    expect(lines.map(({ outcome, shortOfFloor }) => [outcome, shortOfFloor])).toEqual([
      ['BELOW_FLOOR', FLOOR],
      ['AT_FLOOR', 0],
      ['BELOW_FLOOR', 600],
    ])
  })

  test('a class that is not known ranks with VULNERABLE, never after who is self-reliant', () => {
    const unknown = [demand('a', 48, 'SELF_RELIANT'), demand('b', 48, null), demand('c', 48, 'VULNERABLE')]
    expect(hours('VULNERABILITY_FIRST', 24 + 2 * 36, unknown)).toEqual([24, 36, 36])
  })

  test('a minute that cannot be split goes to the first id', () => {
    const { lines } = divideHours(
      { demands: [demand('b', 24), demand('a', 24)], capacity: 101, floor: FLOOR },
      'FLOOR_FIRST',
    )
    expect(lines.map(({ id, allocated }) => [id, allocated])).toEqual([
      ['a', 51],
      ['b', 50],
    ])
  })

  test('nobody to divide over leaves everything', () => {
    expect(divideHours({ demands: [], capacity: 60, floor: FLOOR }, 'PROPORTIONAL')).toMatchObject({
      lines: [],
      left: 60,
    })
  })
})

const demands = fc
  .array(
    fc.record({
      minutes: fc.oneof(fc.integer({ min: 0, max: 4800 }), fc.constantFrom(0, 1, FLOOR - 1, FLOOR, FLOOR + 1, 2940)),
      vulnerabilityClass: fc.constantFrom(null, ...REFERRED_VULNERABILITY_CLASSES),
    }),
    { maxLength: 12 },
  )
  .map((rows) =>
    rows.map((row, index): HoursDemand => ({ ...row, id: `id${String(index).padStart(3, '0')}`, dueWeek })),
  )
const capacity = fc.integer({ min: 0, max: 60_000 })
const floor = fc.oneof(fc.constant(FLOOR), fc.integer({ min: 0, max: 4800 }))

describe.each(DIVISION_POLICIES)('laws of %s', (policy) => {
  test('no minute is made or lost', () => {
    fc.assert(
      fc.property(demands, capacity, floor, (demands, capacity, floor) => {
        const { allocated, demanded, left, lines } = divideHours({ demands, capacity, floor }, policy)
        expect(allocated).toBe(Math.min(capacity, demanded))
        expect(allocated + left).toBe(capacity)
        for (const line of lines) {
          expect(Number.isInteger(line.allocated)).toBe(true)
          expect(line.allocated).toBeGreaterThanOrEqual(0)
          expect(line.allocated).toBeLessThanOrEqual(line.demanded)
        }
      }),
    )
  })

  test('nobody is below the floor while anybody is above it', () => {
    fc.assert(
      fc.property(demands, capacity, floor, (demands, capacity, floor) => {
        const { lines, shortOfFloor } = divideHours({ demands, capacity, floor }, policy)
        const below = lines.some((line) => line.allocated < line.floor)
        const above = lines.some((line) => line.allocated > line.floor)
        expect(below && above).toBe(false)
        const needed = demands.reduce((sum, { minutes }) => sum + Math.min(floor, minutes), 0)
        expect(shortOfFloor).toBe(Math.max(0, needed - capacity))
      }),
    )
  })

  test('the order in which families are named does not matter', () => {
    const shuffled = demands.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
    )
    fc.assert(
      fc.property(shuffled, capacity, floor, ([one, other], capacity, floor) => {
        expect(divideHours({ demands: other, capacity, floor }, policy)).toEqual(
          divideHours({ demands: one, capacity, floor }, policy),
        )
      }),
    )
  })

  test('a minute more is a minute more for one family, and for nobody less', () => {
    fc.assert(
      fc.property(demands, capacity, floor, (demands, capacity, floor) => {
        const before = divideHours({ demands, capacity, floor }, policy).lines
        const after = divideHours({ demands, capacity: capacity + 1, floor }, policy).lines
        const gained = after.map(({ allocated }, index) => allocated - before[index]!.allocated)
        expect(gained.every((minutes) => minutes === 0 || minutes === 1)).toBe(true)
        expect(gained.filter((minutes) => minutes === 1).length).toBeLessThanOrEqual(1)
      }),
      { numRuns: 500 },
    )
  })

  test('two families that are alike differ by a minute at most', () => {
    fc.assert(
      fc.property(demands, capacity, floor, (demands, capacity, floor) => {
        const twins = demands.flatMap((one) => [one, { ...one, id: `${one.id}b` }])
        const { lines } = divideHours({ demands: twins, capacity, floor }, policy)
        const of = new Map(lines.map(({ id, allocated }) => [id, allocated]))
        for (const { id } of demands) expect(Math.abs(of.get(id)! - of.get(`${id}b`)!)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

test('the policies do what they are called', () => {
  fc.assert(
    fc.property(demands, capacity, (demands, capacity) => {
      const lines = (policy: DivisionPolicy) =>
        divideHours({ demands, capacity, floor: FLOOR }, policy).lines.map((line, index) => ({
          ...line,
          ...{ vulnerabilityClass: demands[index]!.vulnerabilityClass },
        }))
      const cut = (line: { allocated: number; demanded: number }) => line.allocated < line.demanded
      // Who is cut has as many hours as anybody, but for a minute.
      const equal = lines('FLOOR_FIRST')
      for (const one of equal.filter(cut)) {
        for (const other of equal) {
          if (other.allocated > other.floor || one.allocated < one.floor) {
            expect(other.allocated - one.allocated).toBeLessThanOrEqual(1)
          }
        }
      }
      // Who is above the floor has no larger share than who is cut, but for a minute.
      const shares = lines('PROPORTIONAL')
      for (const one of shares.filter(cut)) {
        for (const other of shares.filter((line) => line.allocated > line.floor)) {
          expect((other.allocated - 1) * one.demanded).toBeLessThanOrEqual((one.allocated + 1) * other.demanded)
        }
      }
      // Nobody who is self-reliant is above the floor while somebody very vulnerable is cut.
      const byClass = lines('VULNERABILITY_FIRST')
      const cutMost = byClass.some((line) => line.vulnerabilityClass === 'VERY_VULNERABLE' && cut(line))
      const aboveLeast = byClass.some(
        (line) => line.vulnerabilityClass === 'SELF_RELIANT' && line.allocated > line.floor,
      )
      expect(cutMost && aboveLeast).toBe(false)
    }),
    { numRuns: 300 },
  )
})
