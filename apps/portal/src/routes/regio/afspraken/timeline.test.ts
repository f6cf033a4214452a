import { expect, test } from 'vitest'
import { timeline } from './timeline.ts'

const agreement = (from: string | null, until: string | null, missing: string[] = []) => ({
  id: String(from),
  title: 'Afspraak',
  from,
  until,
  missing,
})
const of = (...agreements: ReturnType<typeof agreement>[]) =>
  timeline(agreements, '2025-11-22', '2027-11-22', '2026-07-02')

test('the axis is whole years around the period, and today has its place', () => {
  const { years, today } = of()
  expect(years.map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027])
  expect(years[0]?.at).toBe(0)
  expect(years[2]?.at).toBeCloseTo(50, 0)
  expect(today).toBeCloseTo(62.5, 0)
})

test('a bar stands from its first to its last day', () => {
  const [bar] = of(agreement('2025-01-01', '2025-12-31')).bars
  expect(bar).toMatchObject({ isOlder: false, end: 'KNOWN' })
  expect(bar?.left).toBeCloseTo(25, 0)
  expect(bar?.right).toBeCloseTo(50, 0)
})

test('older than the axis, without an end, and without what no source gives', () => {
  const { bars } = of(
    agreement('2008-03-01', null),
    agreement('2025-01-10', null, ['UNTIL']),
    agreement(null, null, ['FROM', 'UNTIL']),
  )
  expect(bars).toMatchObject([
    { left: 0, right: 100, isOlder: true, end: 'GOES_ON' },
    { right: 100, isOlder: false, end: 'UNKNOWN' },
    { left: null, end: 'UNKNOWN' },
  ])
})
