import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { aCover } from '../../../test/cover.ts'
import { coverAt } from './cover-at.ts'

const first = aCover({ id: 'first', declaredOn: isoDate('2026-01-10') })
const corrected = aCover({ id: 'corrected', declaredOn: isoDate('2026-03-10') })
const sameDayLater = aCover({
  id: 'same day, later',
  declaredOn: isoDate('2026-03-10'),
  recordedAt: new Date('2026-03-10T15:00:00Z'),
})
const nextYear = aCover({ id: 'next year', validFrom: isoDate('2027-01-01'), validUntil: null })

test.each([
  { given: 'nothing declared', covers: [], at: '2026-06-01', counts: null },
  { given: 'the first day', covers: [first], at: '2026-01-01', counts: 'first' },
  { given: 'the last day', covers: [first], at: '2026-12-31', counts: 'first' },
  { given: 'the day before', covers: [first], at: '2025-12-31', counts: null },
  { given: 'the day after', covers: [first], at: '2027-01-01', counts: null },
  { given: 'no known end', covers: [first, nextYear], at: '2029-01-01', counts: 'next year' },
  { given: 'declared anew', covers: [corrected, first], at: '2026-06-01', counts: 'corrected' },
  { given: 'twice on one day', covers: [corrected, sameDayLater, first], at: '2026-06-01', counts: 'same day, later' },
])('$given: $counts', ({ covers, at, counts }) => {
  expect(coverAt(covers, isoDate(at))?.id ?? null).toBe(counts)
})
