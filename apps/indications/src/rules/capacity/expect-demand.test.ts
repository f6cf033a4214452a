import fc from 'fast-check'
import { addDays, isoDate } from '@kraamketen/kraamzorg'
import { describe, expect, test } from 'vitest'
import { BIRTH_TIMING, sharesByWeek } from './birth-timing.ts'
import { type DemandFacts, type DemandGroup, expectDemand } from './expect-demand.ts'

const MONDAY = isoDate('2026-11-23')
const after = (weeks: number) => addDays(MONDAY, 7 * weeks)
const awaited = (weeks: number, families = 100): DemandGroup => ({
  weekStart: after(weeks),
  born: false,
  families,
  minutes: { low: families * 2700, high: families * 2940 },
})
const thirtyWeeks = Array.from({ length: 30 }, (_, week) => ({ weekStart: after(week), weeks: 1 }))
const expecting = (groups: DemandGroup[], facts: Partial<DemandFacts> = {}) =>
  expectDemand({ groups, periods: thirtyWeeks, currentWeek: MONDAY, timing: BIRTH_TIMING, careDays: 8, ...facts })

describe('expected demand', () => {
  test('a birth that happened is certain: half of the hours this week, half the next', () => {
    const group = { weekStart: MONDAY, born: true, families: 3, minutes: { low: 9000, high: 9000 } }
    const [this_, next, later] = expecting([group]).periods
    expect(this_).toMatchObject({ births: { mean: 3, low: 3, high: 3 }, families: 3, fullFamilies: 1.5 })
    expect(this_!.minutes).toEqual({ low: 4500, high: 4500 })
    expect(next).toMatchObject({
      births: { mean: 0, low: 0, high: 0 },
      families: 3,
      minutes: { low: 4500, high: 4500 },
    })
    expect(later).toMatchObject({ families: 0, minutes: { low: 0, high: 0 } })
  })

  test('who gave birth last week still has care this week', () => {
    const group = { weekStart: after(-1), born: true, families: 2, minutes: { low: 5000, high: 5000 } }
    expect(expecting([group]).periods[0]).toMatchObject({ births: { mean: 0 }, families: 2, minutes: { low: 2500 } })
  })

  test('who is awaited is spread around the due date', () => {
    const { periods: weeks } = expecting([awaited(12)])
    const share = (offset: number) => sharesByWeek(BIRTH_TIMING).find((week) => week.offset === offset)!.share
    for (const offset of [-6, -1, 0, 3]) expect(weeks[12 + offset]!.births.mean).toBeCloseTo(100 * share(offset), 9)
    expect(weeks[12 + 4]!.births).toEqual({ mean: 0, low: 0, high: 0 })
  })

  test('who should have given birth already does so in the weeks that are left', () => {
    const { periods: weeks, unrecorded } = expecting([awaited(-3, 7)])
    expect(weeks[0]!.births).toEqual({ mean: 7, low: 7, high: 7 })
    expect(unrecorded).toBe(0)
  })

  test('who is awaited beyond the timing is in no week, and counted', () => {
    const { periods: weeks, unrecorded } = expecting([awaited(-4, 7)])
    expect(unrecorded).toBe(7)
    expect(weeks.every(({ births }) => births.mean === 0)).toBe(true)
  })

  test('a month holds what its weeks hold, with a band that is narrower than theirs together', () => {
    const groups = [awaited(5), awaited(7), awaited(-1, 20)]
    const byWeek = expecting(groups).periods.slice(2, 7)
    const month = expecting(groups, {
      periods: [
        { weekStart: MONDAY, weeks: 2 },
        { weekStart: after(2), weeks: 5 },
      ],
    }).periods[1]!
    const sum = (of: (week: (typeof byWeek)[number]) => number) => byWeek.reduce((total, week) => total + of(week), 0)
    expect(month.births.mean).toBeCloseTo(
      sum(({ births }) => births.mean),
      9,
    )
    expect(month.fullFamilies).toBeCloseTo(
      sum(({ fullFamilies }) => fullFamilies),
      9,
    )
    expect(month.minutes.high).toBeCloseTo(
      sum(({ minutes }) => minutes.high),
      6,
    )
    expect(month.births.high - month.births.low).toBeLessThan(sum(({ births }) => births.high - births.low))
  })

  test('no family and no hour is lost, wherever the due dates are', () => {
    const group = fc.record({
      weekStart: fc.integer({ min: -3, max: 20 }).map(after),
      born: fc.constant(false),
      families: fc.integer({ min: 0, max: 200 }),
      minutes: fc.record({ low: fc.integer({ min: 0, max: 90_000 }), high: fc.integer({ min: 0, max: 90_000 }) }),
    })
    fc.assert(
      fc.property(fc.array(group, { maxLength: 8 }), (groups) => {
        const { periods: weeks } = expecting(groups)
        const sum = (of: (week: (typeof weeks)[number]) => number) => weeks.reduce((total, week) => total + of(week), 0)
        const given = (of: (one: DemandGroup) => number) => groups.reduce((total, one) => total + of(one), 0)
        expect(sum(({ births }) => births.mean)).toBeCloseTo(
          given(({ families }) => families),
          6,
        )
        expect(sum(({ minutes }) => minutes.low)).toBeCloseTo(
          given(({ minutes }) => minutes.low),
          4,
        )
        expect(sum(({ minutes }) => minutes.high)).toBeCloseTo(
          given(({ minutes }) => minutes.high),
          4,
        )
        expect(sum(({ fullFamilies }) => fullFamilies)).toBeCloseTo(
          given(({ families }) => families),
          6,
        )
      }),
    )
  })

  test.each([1, 5, 20, 60, 200])('the band of %i women holds at least 80 %% of what can happen', (families) => {
    for (const { births } of expecting([awaited(12, families)]).periods) {
      if (births.mean === 0) continue
      // Exactly: every woman gives birth in this week or not, with the same chance.
      const chance = births.mean / families
      let probability = (1 - chance) ** families
      let within = 0
      for (let number = 0; number <= families; number++) {
        if (number >= births.low && number <= births.high) within += probability
        probability *= ((families - number) / (number + 1)) * (chance / (1 - chance))
      }
      expect(within).toBeGreaterThanOrEqual(0.8)
    }
  })
})
