import { expect, test } from 'vitest'
import type { WeekState } from './week-state.ts'
import { shortFirst, weeksInShort } from './weeks-in-short.ts'

const week = (state: WeekState, high: number | null = null) => ({
  state,
  weekStart: '2026-11-23',
  gapHours: high === null ? null : { low: high - 2, high },
})

test('of eight weeks it counts what is short, and names the worst', () => {
  const weeks = [
    week('SHORT', 15),
    week('FLOOR_SHORT', 210),
    week('ENOUGH', -6),
    week('MAYBE_SHORT', 1),
    week('UNKNOWN'),
  ]
  expect(weeksInShort(weeks)).toEqual({ weeks: 5, short: 2, belowFloor: 1, worst: weeks[1] })
})

test('without a short week there is no worst', () => {
  expect(weeksInShort([week('ENOUGH', -6), week('NOTHING')])).toMatchObject({ short: 0, worst: null })
})

test('regions with a short week stand first, else in the order in which they came', () => {
  const region = (name: string, ...states: WeekState[]) => ({ name, weeks: states.map((state) => week(state)) })
  const regions = [
    region('A', 'ENOUGH'),
    region('B', 'ENOUGH', 'SHORT'),
    region('C', 'MAYBE_SHORT'),
    region('D', 'FLOOR_SHORT'),
  ]
  expect(shortFirst(regions).map(({ name }) => name)).toEqual(['B', 'D', 'A', 'C'])
})
