import { expect, test } from 'vitest'
import { observationsByDay } from './observations-by-day.ts'

test('by the day in the Netherlands, the last first, mother and child apart', () => {
  const days = observationsByDay([
    { of: 'CHILD', observedAt: '2026-11-20T08:00:00Z' },
    { of: 'MOTHER', observedAt: '2026-11-20T09:00:00Z' },
    { of: 'CHILD', observedAt: '2026-11-20T23:30:00Z' },
  ])
  expect(days.map(({ day, child, mother }) => [day, child.length, mother.length])).toEqual([
    ['2026-11-21', 1, 0],
    ['2026-11-20', 1, 1],
  ])
})
