import fc from 'fast-check'
import { expect, test } from 'vitest'
import { protectBreakdown } from './protect-breakdown.ts'

const _ = null

test.each([
  { given: 'nobody', counts: [0, 0], of: 0, shown: [0, 0] },
  { given: 'nine in all', counts: [9, 0], of: _, shown: [_, _] },
  { given: 'all large', counts: [10, 40], of: 50, shown: [10, 40] },
  { given: 'one small: another covers it', counts: [40, 9, 12], of: 61, shown: [40, _, _] },
  { given: 'two that are ten together', counts: [82, 17, 24, 7, 3, 0], of: 133, shown: [82, 17, 24, _, _, 0] },
  { given: 'two that are seven together need a third', counts: [33, 6, 1], of: 40, shown: [_, _, _] },
  { given: 'all but two in one category', counts: [38, 2], of: 40, shown: [_, _] },
  { given: 'two of nine beside one of ten', counts: [9, 10, 9], of: 28, shown: [_, _, _] },
  { given: 'two of nine beside one of forty', counts: [9, 40, 9], of: 58, shown: [_, 40, _] },
  { given: 'everybody in one category', counts: [40, 0, 0], of: 40, shown: [_, _, _] },
])('$given', ({ counts, of, shown }) => {
  expect(protectBreakdown([counts]).whole).toEqual({ of, counts: shown })
})

test('by year: every category of every year, or none', () => {
  const large = [
    [20, 12, 0],
    [30, 15, 0],
  ]
  expect(protectBreakdown(large)).toEqual({
    whole: { of: 77, counts: [50, 27, 0] },
    blocks: [
      { of: 32, counts: [20, 12, 0] },
      { of: 45, counts: [30, 15, 0] },
    ],
  })
  expect(
    protectBreakdown([
      [20, 3, 12],
      [30, 12, 14],
    ]),
  ).toEqual({
    whole: { of: 91, counts: [50, 15, 26] },
    blocks: [
      { of: 35, counts: [_, _, _] },
      { of: 56, counts: [_, _, _] },
    ],
  })
})

test('where a year has fewer than ten, no year is shown', () => {
  const { whole, blocks } = protectBreakdown([
    [5, 4],
    [30, 20],
  ])
  expect(whole).toEqual({ of: 59, counts: [35, 24] })
  expect(blocks).toEqual([0, 1].map(() => ({ of: null, counts: [null, null] })))
})

/** Whoever knows the rule works out, for each answer, which tables give it: of each hidden count there must be several. */
function leaks(tables: readonly (readonly (readonly number[])[])[]): readonly string[] {
  const answers = Map.groupBy(tables, (table) => JSON.stringify(protectBreakdown(table)))
  return [...answers].flatMap(([answer, givingIt]) => {
    const { whole, blocks } = JSON.parse(answer) as ReturnType<typeof protectBreakdown>
    const lines = [
      {
        shown: whole,
        countsOf: (table: readonly (readonly number[])[]) =>
          table[0]?.map((_count, category) => table.reduce((sum, line) => sum + (line[category] ?? 0), 0)) ?? [],
      },
      ...blocks.map((shown, block) => ({
        shown,
        countsOf: (table: readonly (readonly number[])[]) => table[block] ?? [],
      })),
    ]
    return lines.flatMap(({ shown, countsOf }) =>
      shown.counts.flatMap((count, category) => {
        if (count !== null) return []
        const possible = new Set(givingIt.map((table) => countsOf(table)[category]))
        // Where the whole has nobody no part has either: that is shown, and says nothing of anybody.
        return possible.size > 1 || whole.counts[category] === 0
          ? []
          : [`${answer}: category ${category} can only be ${[...possible].join()}`]
      }),
    )
  })
}

test.each([10, 13, 19, 20, 28, 30, 37, 48])(
  'of %i people in three categories no hidden count can be worked out',
  (n) => {
    const tables = Array.from({ length: n + 1 }, (_one, a) =>
      Array.from({ length: n - a + 1 }, (_two, b) => [[a, b, n - a - b]]),
    ).flat()
    expect(leaks(tables)).toEqual([])
  },
)

test.each([
  { first: 12, second: 21 },
  { first: 14, second: 17 },
])('nor of years of $first and $second people in three categories, with the whole', ({ first, second }) => {
  const lines = (n: number) =>
    Array.from({ length: n + 1 }, (_one, a) => Array.from({ length: n - a + 1 }, (_two, b) => [a, b, n - a - b])).flat()
  expect(leaks(lines(first).flatMap((one) => lines(second).map((other) => [one, other])))).toEqual([])
})

test('nothing from one to nine is ever shown, and what is shown is true and adds up', () => {
  const lines = fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 4, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  })
  fc.assert(
    fc.property(lines, (table) => {
      const { whole, blocks } = protectBreakdown(table)
      for (const { of, counts } of [whole, ...blocks])
        for (const count of [of, ...counts]) expect(count === null || count === 0 || count >= 10).toBe(true)
      blocks.forEach(({ of, counts }, block) => {
        counts.forEach((count, category) => expect([null, table[block]?.[category]]).toContain(count))
        if (of !== null && !counts.includes(null))
          expect(counts.reduce((sum: number, one) => sum + (one ?? 0), 0)).toBe(of)
      })
    }),
  )
})
