import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { planPeriods } from './plan-period.ts'

test('weeks over the turn of a year with 53 weeks', () => {
  expect(planPeriods(isoDate('2026-12-21'), 3, 'WEEK')).toEqual([
    { weekStart: '2026-12-21', weeks: 1, label: '2026-W52', month: 12 },
    { weekStart: '2026-12-28', weeks: 1, label: '2026-W53', month: 12 },
    { weekStart: '2027-01-04', weeks: 1, label: '2027-W01', month: 1 },
  ])
})

test('months are whole weeks, by their Thursday', () => {
  expect(planPeriods(isoDate('2026-11-23'), 11, 'MONTH')).toEqual([
    { weekStart: '2026-11-23', weeks: 1, label: '2026-11', month: 11 },
    { weekStart: '2026-11-30', weeks: 5, label: '2026-12', month: 12 },
    { weekStart: '2027-01-04', weeks: 4, label: '2027-01', month: 1 },
    { weekStart: '2027-02-01', weeks: 1, label: '2027-02', month: 2 },
  ])
})

test('no weeks, no periods', () => {
  expect(planPeriods(isoDate('2026-11-23'), 0, 'MONTH')).toEqual([])
})
