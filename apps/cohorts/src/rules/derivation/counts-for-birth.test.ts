import { expect, test } from 'vitest'
import { countsForBirth } from './counts-for-birth.ts'

const BORN = 18_000

test.each([
  { what: 'the day before the birth', started: -1, plurality: 1, lastBirth: -1, counts: false },
  { what: 'the day of the birth', started: 0, plurality: 1, lastBirth: 0, counts: true },
  { what: 'day 70', started: 70, plurality: 1, lastBirth: 0, counts: true },
  { what: 'day 71', started: 71, plurality: 1, lastBirth: 0, counts: false },
  { what: 'after the next birth', started: 60, plurality: 1, lastBirth: 60, counts: false },
  { what: 'before the next birth', started: 59, plurality: 1, lastBirth: 0, counts: true },
  { what: 'after the other twin, born past midnight', started: 2, plurality: 2, lastBirth: 1, counts: true },
  { what: 'after a birth that is no twin of it', started: 60, plurality: 2, lastBirth: 29, counts: false },
])('$what: $counts', ({ started, plurality, lastBirth, counts }) => {
  expect(countsForBirth(BORN + started, BORN, plurality, BORN + lastBirth)).toBe(counts)
})
