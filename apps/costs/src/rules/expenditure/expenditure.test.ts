import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CONTRACTED_TARIFFS } from '../../../data/contracted-tariffs.ts'
import { TARIFFS } from '../../../data/tariffs.ts'
import { EXPENDITURE_LINE_CODES, expenditure, type ExpenditureFacts, type YearQuantities } from './expenditure.ts'

const TEN_FAMILIES: YearQuantities = {
  hours: 400,
  partusHours: 20,
  partusAttendances: 5,
  registrations: 10,
  homeIntakes: 6,
  telephoneIntakes: 3,
  videoIntakes: 0,
}
const of = (different: Partial<ExpenditureFacts> = {}) => {
  const year = different.year ?? 2023
  return expenditure({
    organisation: '41900001',
    careYear: year,
    quantities: TEN_FAMILIES,
    amounts: TARIFFS,
    contracted: CONTRACTED_TARIFFS,
    ...different,
    year,
  })
}

test('ten families in 2023, at the maximum and at the agreed tariffs', () => {
  expect(of()).toMatchObject({
    // 420 × 59.33 + 5 × 69.55 + 10 × 14.91 + 6 × 100.61 + 3 × 42.44
    atMaximum: { totalCents: 2_614_643, knownCents: 2_614_643, missing: [] },
    // 420 × 58.00 + 5 × 68.00 + 10 × 14.60 + 6 × 98.50 + 3 × 41.50
    atContracted: { totalCents: 2_556_150, missing: [] },
    differenceCents: -58_493,
  })
})

test('2025: no source gives a maximum, the contract is known', () => {
  const { atMaximum, atContracted, differenceCents, lines } = of({ year: 2025 })
  expect(atMaximum).toMatchObject({ totalCents: null, knownCents: 0 })
  expect(atMaximum.missing).toEqual([
    'KRAAMZORG_HOUR 2025',
    'PARTUS_HOUR 2025',
    'PARTUS_ATTENDANCE 2025',
    'REGISTRATION 2025',
    'INTAKE_HOME 2025',
    'INTAKE_TELEPHONE 2025',
  ])
  expect(lines[0]?.maximum).toMatchObject({ outcome: 'UNKNOWN', before: { cents: 5933 }, after: null })
  expect(atContracted.totalCents).toBe(2_732_190)
  expect(differenceCents).toBeNull()
})

test('in the prices of another year, and that is said', () => {
  const reckoned = of({ year: 2023, careYear: 2025 })
  expect(reckoned.atMaximum.totalCents).toBe(2_614_643)
  expect(reckoned.assumptions[0]?.nl).toContain('De zorg is van 2025, de tarieven zijn van 2023.')
  expect(of().assumptions.some(({ nl }) => nl.includes('Zo is er niet betaald'))).toBe(false)
})

test('without a contract the maximum does not take its place', () => {
  expect(of({ organisation: '41900004' })).toMatchObject({
    atMaximum: { totalCents: 2_614_643 },
    atContracted: { totalCents: null, knownCents: 0 },
  })
})

test('one intake by video leaves the total unknown, and the rest is at least known', () => {
  expect(of({ quantities: { ...TEN_FAMILIES, videoIntakes: 1 } }).atMaximum).toEqual({
    totalCents: null,
    knownCents: 2_614_643,
    missing: ['INTAKE_VIDEO'],
  })
})

test('of nothing claimed the price does not matter, in any year', () => {
  const nothing = { ...TEN_FAMILIES, hours: 0, partusHours: 0, partusAttendances: 0 }
  const none = { ...nothing, registrations: 0, homeIntakes: 0, telephoneIntakes: 0 }
  expect(of({ year: 2025, quantities: none }).atMaximum).toEqual({ totalCents: 0, knownCents: 0, missing: [] })
})

test('expenditure of two parts is that of the whole, but for rounding', () => {
  const quantities = fc.record(
    Object.fromEntries(
      Object.keys(TEN_FAMILIES).map((key) => [key, fc.integer({ min: 0, max: 5000 }).map((quarters) => quarters / 4)]),
    ) as Record<keyof YearQuantities, fc.Arbitrary<number>>,
  )
  fc.assert(
    fc.property(quantities, quantities, (one, other) => {
      const both = Object.fromEntries(
        Object.entries(one).map(([key, value]) => [key, value + other[key as keyof YearQuantities]]),
      ) as unknown as YearQuantities
      const known = (quantity: YearQuantities) => of({ quantities: quantity }).atMaximum.knownCents
      expect(Math.abs(known(both) - known(one) - known(other))).toBeLessThanOrEqual(EXPENDITURE_LINE_CODES.length)
    }),
  )
})
