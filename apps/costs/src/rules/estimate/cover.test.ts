import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cover, coverCents } from './cover.ts'

/** 49 hours in 2026. */
const DUE = { dueCents: 27_930, hours: 49, centsPerHour: 570 }

test.each([
  { cover: { kind: 'NONE' }, pays: 0 },
  { cover: { kind: 'PERCENTAGE', percent: 100 }, pays: 27_930 },
  { cover: { kind: 'PERCENTAGE', percent: 50 }, pays: 13_965 },
  { cover: { kind: 'PERCENTAGE', percent: 33 }, pays: 9217 }, // 9,216.9
  { cover: { kind: 'UP_TO_AMOUNT', limitCents: 20_000 }, pays: 20_000 },
  { cover: { kind: 'UP_TO_AMOUNT', limitCents: 27_930 }, pays: 27_930 },
  { cover: { kind: 'UP_TO_AMOUNT', limitCents: 50_000 }, pays: 27_930 },
  { cover: { kind: 'UP_TO_HOURS', limitHours: 24 }, pays: 13_680 },
  { cover: { kind: 'UP_TO_HOURS', limitHours: 49 }, pays: 27_930 },
  { cover: { kind: 'UP_TO_HOURS', limitHours: 80 }, pays: 27_930 },
  { cover: null, pays: null },
] as const)('$cover pays $pays of 279.30', ({ cover, pays }) => {
  expect(coverCents(cover, DUE)).toBe(pays)
})

test.each([
  { given: 'nothing is due', due: { ...DUE, dueCents: 0 }, cover: null, pays: 0 },
  {
    given: 'what is due is unknown',
    due: { ...DUE, dueCents: null },
    cover: { kind: 'PERCENTAGE', percent: 50 },
    pays: null,
  },
  {
    given: 'what is due is unknown, and there is no policy',
    due: { ...DUE, dueCents: null },
    cover: { kind: 'NONE' },
    pays: 0,
  },
] as const)('$given: $pays', ({ due, cover, pays }) => {
  expect(coverCents(cover, due)).toBe(pays)
})

const anyCover = fc.oneof(
  fc.record({ kind: fc.constant('PERCENTAGE' as const), percent: fc.integer({ min: 1, max: 100 }) }),
  fc.record({ kind: fc.constant('UP_TO_AMOUNT' as const), limitCents: fc.integer({ min: 1, max: 100_000 }) }),
  fc.record({ kind: fc.constant('UP_TO_HOURS' as const), limitHours: fc.double({ min: 0.25, max: 100, noNaN: true }) }),
  fc.constant<Cover>({ kind: 'NONE' }),
)

test('no policy pays less than nothing or more than is due', () => {
  fc.assert(
    fc.property(
      anyCover,
      fc.double({ min: 0, max: 80, noNaN: true }),
      fc.integer({ min: 1, max: 2000 }),
      (cover, hours, rate) => {
        const dueCents = Math.round(hours * rate)
        const paid = coverCents(cover, { dueCents, hours, centsPerHour: rate })
        expect(paid).toBeGreaterThanOrEqual(0)
        expect(paid).toBeLessThanOrEqual(dueCents)
      },
    ),
  )
})
