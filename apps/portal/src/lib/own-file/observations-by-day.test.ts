import { expect, test } from 'vitest'
import { observationsByDay } from './observations-by-day.ts'

test('by the day in the Netherlands, the last first, the mother and each child apart', () => {
  const days = observationsByDay([
    { of: 'CHILD', childId: 'one', observedAt: '2026-11-20T08:00:00Z' },
    { of: 'CHILD', childId: 'other', observedAt: '2026-11-20T08:10:00Z' },
    { of: 'MOTHER', childId: null, observedAt: '2026-11-20T09:00:00Z' },
    { of: 'CHILD', childId: 'one', observedAt: '2026-11-20T23:30:00Z' },
  ])
  expect(days.map(({ day, children, mother }) => [day, children.map(({ childId }) => childId), mother.length])).toEqual(
    [
      ['2026-11-21', ['one'], 0],
      ['2026-11-20', ['one', 'other'], 1],
    ],
  )
})
