import { expect, test } from 'vitest'
import { stretchesOf } from './cover-parts.ts'

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
