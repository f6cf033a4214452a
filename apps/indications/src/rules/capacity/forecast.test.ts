import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dampedTrend } from './damped-trend.ts'
import { type YearValue, forecast } from './forecast.ts'

const series = (...values: number[]): YearValue[] => values.map((value, index) => ({ year: 2010 + index, value }))
const known = (found: ReturnType<typeof forecast>) => {
  if (found.outcome !== 'EXPECTED') throw new Error(found.missing.join())
  return found
}

describe('too little to go by', () => {
  test.each([
    { given: 'nothing', years: [], missing: ['4 more years'] },
    { given: 'three years', years: series(100, 101, 102), missing: ['1 more years'] },
    {
      given: 'a year that is missing',
      years: series(100, 101, 102, 103, 104).filter(({ year }) => year !== 2012),
      missing: ['the year 2012'],
    },
    { given: 'a zero', years: series(100, 0, 102, 103), missing: ['a number above zero in every year'] },
  ])('$given', ({ years, missing }) => {
    expect(forecast(years, dampedTrend, [1])).toEqual({ outcome: 'UNKNOWN', missing })
  })
})

test('what never changes is expected to stay, without an error', () => {
  const { horizons, lastYearSaid } = known(forecast(series(...Array<number>(12).fill(100)), dampedTrend, [1, 3, 5]))
  expect(lastYearSaid).toBeCloseTo(100, 9)
  for (const { expected, interval, meanErrorPercent, naiveErrorPercent } of horizons) {
    expect(expected).toBeCloseTo(100, 9)
    expect(interval!.low).toBeCloseTo(100, 9)
    expect(interval!.high).toBeCloseTo(100, 9)
    expect(meanErrorPercent).toBeCloseTo(0, 9)
    expect(naiveErrorPercent).toBe(0)
  }
})

test('growth goes on and fades: 0.8, then 0.8 + 0.64 of it', () => {
  const growing = Array.from({ length: 8 }, (_, year) => 1000 * 1.02 ** year)
  const { horizons } = known(forecast(series(...growing), dampedTrend, [1, 2]))
  expect(horizons[0]!.expected).toBeCloseTo(growing.at(-1)! * 1.02 ** 0.8, 6)
  expect(horizons[1]!.expected).toBeCloseTo(growing.at(-1)! * 1.02 ** 1.44, 6)
  expect(horizons[0]!.meanErrorPercent!).toBeLessThan(horizons[0]!.naiveErrorPercent!)
})

test.each([
  { years: 4, ahead: 1, triedOn: 0, interval: false },
  { years: 5, ahead: 1, triedOn: 1, interval: false },
  { years: 7, ahead: 1, triedOn: 3, interval: true },
  { years: 10, ahead: 5, triedOn: 2, interval: false },
  { years: 11, ahead: 5, triedOn: 3, interval: true },
])('$years years, $ahead ahead: tried on $triedOn', ({ years, ahead, triedOn, interval }) => {
  const values = Array.from({ length: years }, (_, year) => 1000 + (year % 3) * 10)
  const [horizon] = known(forecast(series(...values), dampedTrend, [ahead])).horizons
  expect(horizon).toMatchObject({ yearsAhead: ahead, year: 2010 + years - 1 + ahead, triedOn })
  expect(horizon!.interval !== null).toBe(interval)
  expect(horizon!.meanErrorPercent === null).toBe(triedOn === 0)
})

test('an earlier year is judged on what was known then: the future changes no error of the past', () => {
  const values = fc.array(fc.integer({ min: 500, max: 2000 }), { minLength: 5, maxLength: 14 })
  fc.assert(
    fc.property(values, fc.integer({ min: 500, max: 2000 }), (known_, last) => {
      const one = known(forecast(series(...known_, last), dampedTrend, [1]))
      expect(one.lastYearSaid).toBeCloseTo(
        known(forecast(series(...known_), dampedTrend, [1])).horizons[0]!.expected,
        9,
      )
      const { expected, interval } = one.horizons[0]!
      if (interval !== null) expect(interval.low <= expected && expected <= interval.high).toBe(true)
    }),
  )
})

test('a region ten times as large gets a forecast ten times as large', () => {
  const values = [980, 1010, 1040, 1000, 990, 1020]
  const small = known(forecast(series(...values), dampedTrend, [5])).horizons[0]!
  const large = known(forecast(series(...values.map((value) => value * 10)), dampedTrend, [5])).horizons[0]!
  expect(large.expected).toBeCloseTo(small.expected * 10, 6)
})
