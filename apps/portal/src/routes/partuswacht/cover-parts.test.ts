import { expect, test } from 'vitest'
import { stretchesOf, ticksOf } from './cover-parts.ts'

const at = '2026-11-22T20:00:00Z'
const until = '2026-11-23T20:00:00Z'

test('a shift that began before and one that goes on after are cut off', () => {
  const shifts = [
    { from: '2026-11-22T08:00:00Z', until: '2026-11-23T02:30:00Z' },
    { from: '2026-11-23T08:00:00Z', until: '2026-11-24T08:00:00Z' },
  ]
  expect(stretchesOf(shifts, at, until)).toEqual([
    { from: 0, until: 6.5 },
    { from: 12, until: 24 },
  ])
})

test('what lies outside is left out', () => {
  expect(stretchesOf([{ from: '2026-11-24T08:00:00Z', until: '2026-11-24T20:00:00Z' }], at, until)).toEqual([])
})

test('below the bar stand its ends and the quarters of the day, as the clock shows them', () => {
  expect(ticksOf('2026-11-22T20:46:00Z', 24).map(({ clock }) => clock)).toEqual([
    '21:46',
    '00:00',
    '06:00',
    '12:00',
    '18:00',
    '21:46',
  ])
})

test('a time that would stand on an end is left out, also in the night on which the clock changes', () => {
  expect(ticksOf('2026-11-22T16:30:00Z', 24).map(({ clock }) => clock)).toEqual([
    '17:30',
    '00:00',
    '06:00',
    '12:00',
    '17:30',
  ])
  expect(ticksOf('2026-10-24T20:00:00Z', 24).map(({ clock, hour }) => `${clock} ${hour}`)).toEqual([
    '22:00 0',
    '00:00 2',
    '06:00 9',
    '12:00 15',
    '18:00 21',
    '21:00 24',
  ])
})
