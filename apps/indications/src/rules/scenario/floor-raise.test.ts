import { addDays, isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { BIRTH_TIMING } from '../capacity/birth-timing.ts'
import { planPeriods } from '../capacity/plan-period.ts'
import { type Protocol, protocolAt } from '../indication/protocol.ts'
import { floorRaise, lackedLately, type RaiseFacts, type RaiseRow } from './floor-raise.ts'
import { raisesTogether } from './raises-together.ts'

const MONDAY = isoDate('2026-06-01')
const aRow = (different: Partial<RaiseRow> = {}): RaiseRow => ({
  regionCode: 'GG6106',
  born: true,
  weekStart: MONDAY,
  basis: 'PLANNED',
  families: 10,
  below: 5,
  extraMinutes: 600,
  ...different,
})
const raise = (rows: readonly RaiseRow[], different: Partial<RaiseFacts> = {}) =>
  floorRaise({
    rows,
    lately: 30,
    floors: { fromHours: 24, toHours: 28 },
    periods: planPeriods(MONDAY, 13, 'WEEK'),
    currentWeek: MONDAY,
    firstBirthWeek: addDays(MONDAY, -7),
    timing: BIRTH_TIMING,
    careDays: 8,
    protocol: protocolAt(MONDAY) as Protocol,
    ...different,
  })

test('ten families that were born this week lack ten hours: half of them this week, half the next', () => {
  const found = raise([aRow()])
  expect(found).toMatchObject({ births: { mean: 10 }, families: 10, onRecord: 10, below: 5 })
  expect(found.extra).toEqual({ low: 600, central: 600, high: 600 })
  expect(found.periods.slice(0, 3).map(({ extra }) => extra.low)).toEqual([300, 300, 0])
})

test('no families: nothing, and nothing unknown', () => {
  expect(raise([])).toMatchObject({ families: 0, onRecord: null, below: null, extra: { low: 0, central: 0, high: 0 } })
})

test('fewer than ten on record: from nothing to everything, and how many are below is not said', () => {
  const found = raise([aRow({ families: 9, below: 9, extraMinutes: 2000 })])
  expect(found).toMatchObject({ onRecord: null, below: null, extra: { low: 0, central: 270, high: 2160 } })
})

test('who is awaited counts by expectation: all of the births fall in thirteen weeks around the sixth', () => {
  const found = raise([
    aRow({ born: false, weekStart: addDays(MONDAY, 42), basis: 'INDICATED', extraMinutes: 0, below: 0 }),
  ])
  expect(found.births.mean).toBeCloseTo(10)
  expect(found.extra.low).toBe(0)
  expect(found.extra.central).toBeCloseTo(300)
  expect(found.extra.high).toBeCloseTo(2400)
})

test('who was born before the first week that counts has had her care', () => {
  expect(raise([aRow({ weekStart: addDays(MONDAY, -14) })])).toMatchObject({ families: 0, extra: { high: 0 } })
})

test('nothing is known of lately: bounds without a middle', () => {
  expect(raise([aRow({ basis: 'UNKNOWN' })], { lately: null }).extra).toEqual({ low: 0, central: null, high: 2400 })
})

test('N = 24 asks nothing extra', () => {
  const found = raise([aRow({ below: 0, extraMinutes: 0 }), aRow({ basis: 'UNKNOWN' })], {
    floors: { fromHours: 24, toHours: 24 },
    lately: 0,
  })
  expect(found.extra).toEqual({ low: 0, central: 0, high: 0 })
})

test.each([
  { given: 'ten in the region', region: [aRow()], all: [aRow(), aRow({ extraMinutes: 0 })], is: 60 },
  { given: 'nine: those of all regions', region: [aRow({ families: 9 })], all: [aRow({ families: 20 })], is: 30 },
  { given: 'nine in all', region: [], all: [aRow({ families: 9 })], is: null },
  { given: 'awaited ones have no care behind them', region: [aRow({ born: false })], all: [], is: null },
  { given: 'no visits', region: [aRow({ basis: 'INDICATED' })], all: [], is: null },
])('what families lacked lately, $given: $is', ({ region, all, is }) => {
  expect(lackedLately(region, all)).toBe(is)
})

test('regions together: sums; a region with few is in the hours and not in the families on record', () => {
  const few = raise([aRow({ families: 4, below: 4, extraMinutes: 100 })])
  const total = raisesTogether([raise([aRow()]), few])
  expect(total).toMatchObject({ families: 14, onRecord: 10, below: 5, extra: { low: 600, central: 720, high: 1560 } })
  expect(total.periods).toHaveLength(13)
  expect(raisesTogether([few])).toMatchObject({ onRecord: null, below: null })
})
