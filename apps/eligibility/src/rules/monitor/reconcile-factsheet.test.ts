import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PrintedBreakdown } from './factsheet.ts'
import { reconcileFactsheet } from './reconcile-factsheet.ts'

const printed = (of: number, isComplete: boolean, percentages: readonly number[]): PrintedBreakdown => ({
  topic: 'HOUSING',
  of,
  isComplete,
  figures: percentages.map((percentage, index) => ({ code: String(index), printed: String(index), percentage })),
  note: null,
})

test.each([
  {
    what: 'classes',
    of: 133,
    percentages: [29.8, 29, 28.2, 6.9, 6.1],
    fit: 131,
    counts: [39, 38, 37, 9, 8],
    exact: true,
  },
  // 40 of 129 is 31.0; print has 31.1, so that the four add up to 100.
  {
    what: 'numbers of risk factors',
    of: 133,
    percentages: [20.9, 31.1, 20.9, 27.1],
    fit: 129,
    counts: [27, 40, 27, 35],
    exact: false,
  },
  { what: 'the first pie', of: 40, percentages: [75, 22.5, 2.5], fit: 40, counts: [30, 9, 1], exact: true },
  { what: 'the second pie', of: 40, percentages: [75, 20, 5], fit: 40, counts: [30, 8, 2], exact: true },
  { what: 'the third pie', of: 40, percentages: [67.5, 22.5, 10], fit: 40, counts: [27, 9, 4], exact: true },
  { what: 'the fourth pie', of: 40, percentages: [82.5, 15, 2.5], fit: 40, counts: [33, 6, 1], exact: true },
])('$what: $fit of $of', ({ of, percentages, fit, counts, exact }) => {
  const answer = reconcileFactsheet(printed(of, true, percentages))
  expect(answer).toMatchObject({ percentageSum: 100, countSum: null, fit: { of: fit, counts, isExact: exact } })
})

test('labour adds up to 97, and 120 is one of many that fit', () => {
  const answer = reconcileFactsheet(printed(120, false, [24, 22, 20, 14, 9, 8]))
  expect(answer.percentageSum).toBe(97)
  expect(answer.fit).toEqual({ of: 120, counts: [29, 26, 24, 17, 11, 10], isExact: true })
  expect(answer.alsoFit).toContain(119)
})

test('printed counts are their own denominator, and whether that is the printed one is said', () => {
  const figures = [82, 17, 24, 7, 3].map((count, index) => ({ code: String(index), printed: '', count }))
  const breakdown = { ...printed(133, true, []), figures }
  expect(reconcileFactsheet(breakdown)).toMatchObject({
    percentageSum: null,
    countSum: 133,
    fit: { of: 133, isExact: true },
  })
  expect(reconcileFactsheet({ ...breakdown, of: 134 }).fit).toMatchObject({ of: 133, isExact: false })
})

test('percentages that no whole numbers give have no fit', () => {
  expect(reconcileFactsheet(printed(40, true, [30, 30])).fit).toBeNull()
})

test('counts that were printed as percentages with a decimal are found again, or others that print the same', () => {
  const tables = fc
    .array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 5 })
    .filter((counts) => counts.some((count) => count > 0))
  fc.assert(
    fc.property(tables, fc.integer({ min: 0, max: 5 }), (counts, leftOut) => {
      const of = counts.reduce((sum, count) => sum + count, 0)
      const percentages = counts.map((count) => Math.round((1000 * count) / of) / 10)
      fc.pre(percentages.some((percentage) => !Number.isInteger(percentage)))
      const { fit, alsoFit } = reconcileFactsheet(printed(of + leftOut, true, percentages))
      expect(fit?.isExact).toBe(true)
      expect([fit?.of, ...alsoFit]).toContain(of)
      const again = fit?.counts.map((count) => Math.round((1000 * count) / fit.of) / 10) ?? []
      again.forEach((percentage, index) =>
        expect(Math.abs(percentage - (percentages[index] as number))).toBeLessThan(0.11),
      )
    }),
  )
})
