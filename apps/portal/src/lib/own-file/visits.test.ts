import { expect, test } from 'vitest'
import { toComeAndDone } from './visits.ts'

test('the next visit comes first, and the last one that was', () => {
  const visit = (state: 'PLANNED' | 'DONE' | 'CANCELLED', day: number) => ({
    state,
    plannedAt: `2026-11-0${day}T08:00:00Z`,
    startedAt: state === 'DONE' ? `2026-11-0${day}T08:10:00Z` : null,
  })
  const { toCome, done, cancelled } = toComeAndDone([
    visit('PLANNED', 6),
    visit('PLANNED', 5),
    visit('DONE', 1),
    visit('DONE', 2),
    visit('CANCELLED', 3),
  ])
  expect(toCome.map(({ plannedAt }) => plannedAt.slice(8, 10))).toEqual(['05', '06'])
  expect(done.map(({ plannedAt }) => plannedAt.slice(8, 10))).toEqual(['02', '01'])
  expect(cancelled).toHaveLength(1)
})
