import { expect, test } from 'vitest'
import { visitsByState } from './visits.ts'

const visit = (state: 'PLANNED' | 'DONE' | 'CANCELLED', day: number) => ({
  state,
  plannedAt: `2026-11-0${day}T08:00:00Z`,
  plannedHours: 4,
  startedAt: state === 'DONE' ? `2026-11-0${day}T08:10:00Z` : null,
})
const days = (visits: readonly { readonly plannedAt: string }[]) =>
  visits.map(({ plannedAt }) => plannedAt.slice(8, 10))

test('the next visit comes first, and the last one that was', () => {
  const { toCome, done, cancelled } = visitsByState(
    [visit('PLANNED', 6), visit('PLANNED', 5), visit('DONE', 1), visit('DONE', 2), visit('CANCELLED', 3)],
    new Date('2026-11-04T12:00:00Z'),
  )
  expect(days(toCome)).toEqual(['05', '06'])
  expect(days(done)).toEqual(['02', '01'])
  expect(cancelled).toHaveLength(1)
})

test.each([
  ['before it begins', '2026-11-05T07:00:00Z', ['05'], []],
  ['while it lasts', '2026-11-05T11:59:00Z', ['05'], []],
  ['when its time is over', '2026-11-05T12:00:00Z', [], ['05']],
])('%s, a visit that nobody wrote down', (_, now, toCome, notWritten) => {
  const found = visitsByState([visit('PLANNED', 5)], new Date(now))
  expect([days(found.toCome), days(found.notWritten)]).toEqual([toCome, notWritten])
})
