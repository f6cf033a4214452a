import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type HandoverCount, handoverQuality } from './handover-quality.ts'

const counts: HandoverCount[] = [
  { daysUntilSent: 8, refused: false, complete: true, children: 40 },
  { daysUntilSent: 10, refused: false, complete: false, children: 5 },
  { daysUntilSent: 11, refused: false, complete: true, children: 3 },
  { daysUntilSent: null, refused: false, complete: false, children: 2 },
  { daysUntilSent: null, refused: true, complete: false, children: 1 },
]

test.each([
  { lateAfterDays: null, late: null },
  { lateAfterDays: 7, late: 48 },
  { lateAfterDays: 8, late: 8 },
  { lateAfterDays: 10, late: 3 },
  { lateAfterDays: 11, late: 0 },
])('late after $lateAfterDays days: $late', ({ lateAfterDays, late }) => {
  expect(handoverQuality(counts, lateAfterDays)).toEqual({
    children: 51,
    sent: 48,
    missing: 2,
    refused: 1,
    complete: 43,
    incomplete: 5,
    late,
  })
})

test('every child is sent, missing or refused; every sending complete or not', () => {
  const some = fc.array(
    fc.record({
      daysUntilSent: fc.option(fc.nat(60)),
      refused: fc.boolean(),
      complete: fc.boolean(),
      children: fc.nat(1000),
    }),
  )
  fc.assert(
    fc.property(some, fc.nat(60), (rows, days) => {
      const quality = handoverQuality(rows, days)
      expect(quality.sent + quality.missing + quality.refused).toBe(quality.children)
      expect(quality.complete + quality.incomplete).toBe(quality.sent)
      expect(quality.late).toBeLessThanOrEqual(quality.sent)
    }),
  )
})
