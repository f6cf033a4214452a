import { isoDate } from '@kraamketen/kraamzorg'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anEpisode } from '../../../test/facts.ts'
import { ESTIMATE_LINE_CODES, INTAKE_FORMS } from './estimate-line.ts'
import { estimate } from './estimate.ts'
import { ESTIMATE_RULES } from './index.ts'

test('49 hours in 2021 with an intake at home are 2,777.13 euros, of which the mother pays 225.40', () => {
  expect(estimate(anEpisode())).toMatchObject({
    hours: 49,
    totalCents: 277_713,
    ownContributionCents: 22_540,
    insurerCents: 255_173,
    waivedCents: 0,
    motherPaysCents: 22_540,
    missing: [],
  })
})

test.each([
  { waived: false, waivedCents: 0, motherPaysCents: 23_520 },
  { waived: true, waivedCents: 23_520, motherPaysCents: 0 },
])('a waiver ($waived) moves the part of the mother, not that of the insurer', ({ waived, ...parts }) => {
  expect(estimate(anEpisode({ at: isoDate('2023-03-14'), ownContributionWaived: waived }))).toMatchObject({
    totalCents: 302_269, // 49 × 59.33 + 14.91 + 100.61 = 3,022.69
    insurerCents: 278_749,
    ownContributionCents: 23_520,
    ...parts,
    missing: [],
  })
})

test('in 2026 the own contribution is known and the tariffs are not: what she pays is answered, what it costs is not', () => {
  expect(estimate(anEpisode({ at: isoDate('2026-03-14') }))).toMatchObject({
    totalCents: null,
    insurerCents: null,
    ownContributionCents: 27_930,
    waivedCents: 0,
    motherPaysCents: 27_930,
    missing: ['KRAAMZORG_HOUR 2026', 'REGISTRATION 2026', 'INTAKE_HOME 2026'],
  })
})

test('undecided hours leave every sum unknown and name themselves once', () => {
  expect(estimate(anEpisode({ hours: null }))).toMatchObject({
    hours: null,
    totalCents: null,
    insurerCents: null,
    ownContributionCents: null,
    waivedCents: 0,
    motherPaysCents: null,
    missing: ['hours'],
  })
})

test('whether she has a waiver could not be asked: the sums stand, her part does not', () => {
  expect(estimate(anEpisode({ ownContributionWaived: null }))).toMatchObject({
    totalCents: 277_713,
    ownContributionCents: 22_540,
    insurerCents: 255_173,
    waivedCents: null,
    motherPaysCents: null,
    missing: ['waiver'],
  })
})

test('with a waiver she pays nothing, also in a year whose own contribution no source gives', () => {
  expect(estimate(anEpisode({ at: isoDate('2017-03-14'), ownContributionWaived: true }))).toMatchObject({
    ownContributionCents: null,
    waivedCents: null,
    motherPaysCents: 0,
  })
})

test('the lines come in the order of their codes', () => {
  expect(estimate(anEpisode()).lines.map(({ code }) => code)).toEqual(ESTIMATE_LINE_CODES)
  expect(ESTIMATE_RULES).toHaveLength(ESTIMATE_LINE_CODES.length)
})

test('whatever is known adds up: total = insurer + mother + programme', () => {
  fc.assert(
    fc.property(
      fc.option(fc.double({ min: 0, max: 80, noNaN: true })),
      fc.integer({ min: 2009, max: 2028 }),
      fc.constantFrom(...INTAKE_FORMS),
      fc.option(fc.boolean()),
      (hours, year, intake, ownContributionWaived) => {
        const facts = anEpisode({ hours, at: isoDate(`${year}-07-01`), intake, ownContributionWaived })
        const { totalCents, insurerCents, waivedCents, motherPaysCents, missing } = estimate(facts)
        const parts = [insurerCents, waivedCents, motherPaysCents]
        if (totalCents !== null && parts.every((part) => part !== null))
          expect(parts.reduce<number>((sum, part) => sum + part, 0)).toBe(totalCents)
        else expect(missing).not.toEqual([])
      },
    ),
  )
})
