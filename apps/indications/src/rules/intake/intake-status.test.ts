import { addDays, gestationDays, isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { type KnownIntake, intakeStatus } from './intake-status.ts'
import { intakeWindow } from './intake-window.ts'

const dueDate = isoDate('2027-03-01')
const onDay = (day: number) => addDays(dueDate, day - 280)
const awaited = { dueDate, bornOn: null }
const planned = (): KnownIntake => ({ state: 'PLANNED', heldOn: null })
const held = (day: number): KnownIntake => ({ state: 'HELD', heldOn: onDay(day) })
const cancelled = (): KnownIntake => ({ state: 'CANCELLED', heldOn: null })

test('the window is day 140 to day 210, both included', () => {
  const { firstDay, lastDay } = intakeWindow(dueDate)
  expect([gestationDays(dueDate, firstDay), gestationDays(dueDate, lastDay)]).toEqual([140, 210])
})

test.each([
  { day: 139, intakes: [], status: 'TOO_EARLY' },
  { day: 140, intakes: [], status: 'DUE' },
  { day: 210, intakes: [], status: 'DUE' },
  { day: 211, intakes: [], status: 'OVERDUE' },
  { day: 139, intakes: [planned()], status: 'PLANNED' },
  { day: 210, intakes: [planned()], status: 'PLANNED' },
  { day: 211, intakes: [planned()], status: 'OVERDUE' },
  { day: 180, intakes: [cancelled()], status: 'DUE' },
  { day: 180, intakes: [cancelled(), planned()], status: 'PLANNED' },
  { day: 250, intakes: [held(130)], status: 'HELD' },
  { day: 250, intakes: [held(210)], status: 'HELD' },
  { day: 250, intakes: [held(211)], status: 'HELD_LATE' },
  { day: 250, intakes: [held(230), held(200)], status: 'HELD' },
])('on day $day of the pregnancy, $intakes: $status', ({ day, intakes, status }) => {
  expect(intakeStatus(awaited, intakes, onDay(day))).toBe(status)
})

test.each([
  { born: 250, intakes: [], status: 'BORN_WITHOUT' },
  { born: 250, intakes: [planned()], status: 'BORN_WITHOUT' },
  { born: 250, intakes: [held(200)], status: 'HELD' },
  { born: 200, intakes: [], status: 'BORN_WITHOUT' }, // before 30 weeks
])('born on day $born, $intakes: $status', ({ born, intakes, status }) => {
  expect(intakeStatus({ dueDate, bornOn: onDay(born) }, intakes, onDay(270))).toBe(status)
})
