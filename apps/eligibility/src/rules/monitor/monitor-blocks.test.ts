import fc from 'fast-check'
import { expect, test } from 'vitest'
import { monitorBlocks } from './monitor-blocks.ts'

const blocksOf = (counts: Readonly<Record<number, number>>) =>
  monitorBlocks(new Map(Object.entries(counts).map(([year, count]) => [Number(year), count]))).map(({ first, last }) =>
    first === last ? String(first) : `${first}-${last}`,
  )

test.each([
  { given: 'nothing', counts: {}, blocks: [] },
  { given: 'ten', counts: { 2022: 10 }, blocks: ['2022'] },
  { given: 'nine in all', counts: { 2021: 4, 2022: 5 }, blocks: ['2021-2022'] },
  { given: 'a small beginning', counts: { 2021: 9, 2022: 60, 2023: 64 }, blocks: ['2021-2022', '2023'] },
  { given: 'a small end', counts: { 2021: 40, 2022: 60, 2023: 9 }, blocks: ['2021', '2022-2023'] },
  { given: 'a year without any', counts: { 2021: 5, 2023: 5, 2024: 12 }, blocks: ['2021-2023', '2024'] },
])('$given: $blocks', ({ counts, blocks }) => {
  expect(blocksOf(counts)).toEqual(blocks)
})

test('every year is in one block, in order, and every block has ten unless all together have fewer', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.integer({ min: 2000, max: 2030 }), fc.integer({ min: 1, max: 25 })), {
        selector: ([year]) => year,
        minLength: 1,
      }),
      (years) => {
        const blocks = monitorBlocks(new Map(years))
        const homes = years.map(([year]) => blocks.filter(({ first, last }) => first <= year && year <= last).length)
        expect(homes.every((number) => number === 1)).toBe(true)
        const inBlock = ({ first, last }: { first: number; last: number }) =>
          years.reduce((sum, [year, count]) => sum + (first <= year && year <= last ? count : 0), 0)
        if (blocks.length > 1) for (const block of blocks) expect(inBlock(block)).toBeGreaterThanOrEqual(10)
        expect(blocks.length).toBeGreaterThan(0)
      },
    ),
  )
})
