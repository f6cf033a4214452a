import { expect, test } from 'vitest'
import { type PlannedVisit, floorReachedOn, hoursByDay } from './hours-by-day.ts'

const visit = (plannedAt: string, of: Partial<PlannedVisit> = {}): PlannedVisit => ({
  kind: 'KRAAMZORG',
  state: 'PLANNED',
  plannedAt,
  startedAt: null,
  plannedHours: 6,
  deliveredHours: null,
  ...of,
})
const done = (startedAt: string, deliveredHours: number) =>
  visit(startedAt, { state: 'DONE', startedAt, deliveredHours })

test('what was given and what is to come stand by day, and add up', () => {
  const days = hoursByDay([
    visit('2026-11-22T08:00:00Z'),
    done('2026-11-20T08:00:00Z', 5.5),
    done('2026-11-20T15:00:00Z', 2),
    visit('2026-11-22T14:00:00Z', { plannedHours: 3 }),
  ])
  expect(days).toEqual([
    { day: '2026-11-20', delivered: 7.5, toCome: 0, together: 7.5 },
    { day: '2026-11-22', delivered: 0, toCome: 9, together: 16.5 },
  ])
  expect(floorReachedOn(days, 7.5)).toBe('2026-11-20')
  expect(floorReachedOn(days, 16)).toBe('2026-11-22')
  expect(floorReachedOn(days, 24)).toBeNull()
})

test('help at the birth and cancelled visits are not counted', () => {
  const none = [
    visit('2026-11-20T08:00:00Z', { kind: 'PARTUS' }),
    visit('2026-11-20T08:00:00Z', { state: 'CANCELLED' }),
  ]
  expect(hoursByDay(none)).toEqual([])
})

test('a day is a day in the Netherlands', () => {
  expect(hoursByDay([visit('2026-11-20T23:30:00Z')])[0]?.day).toBe('2026-11-21')
})
