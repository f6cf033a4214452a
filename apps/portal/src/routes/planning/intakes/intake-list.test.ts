import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { daysToShow, intakeVariables, readIntakes } from './intake-list.ts'

const MONDAY = isoDate('2026-11-16')
const SUNDAY = isoDate('2026-11-22')
const asked = (query: string, today = SUNDAY) => intakeVariables(readIntakes(new URLSearchParams(query)), today)

test.each([
  [MONDAY, null, 6],
  [SUNDAY, null, 0],
  [SUNDAY, 'volgende', 7],
  [MONDAY, 'vier', 27],
  [SUNDAY, 'alle', null],
] as const)('from %s, %s, the weeks end %s days on', (today, week, days) => expect(daysToShow(today, week)).toBe(days))

test('what must be done this week opens first', () => {
  expect(asked('')).toMatchObject({ filter: { statuses: ['DUE', 'PLANNED'], plannedWithinDays: 0 } })
})

test('who is too late is asked whatever the week, and the tab of this week keeps its count', () => {
  const { filter, toDo } = asked('status=te-laat&week=vier')
  expect(filter).toEqual({ statuses: ['OVERDUE'] })
  expect(toDo).toMatchObject({ plannedWithinDays: 21 })
})

test('all weeks have no end', () => expect(asked('week=alle').filter).not.toHaveProperty('plannedWithinDays'))
