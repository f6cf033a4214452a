import { expect, test } from 'vitest'
import { amsterdamInstant } from './amsterdam-instant.ts'

test.each([
  ['2026-11-22', '20:00', '2026-11-22T19:00:00.000Z'],
  ['2026-07-01', '00:30', '2026-06-30T22:30:00.000Z'],
  ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
  ['2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'], // skipped: 03:30
  ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
  ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'], // twice: the first
  ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
])('%s %s is %s', (day, time, instant) => expect(amsterdamInstant(day, time)).toBe(instant))
