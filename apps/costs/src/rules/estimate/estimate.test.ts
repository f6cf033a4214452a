import { isoDate } from '@kraamketen/kraamzorg'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CONTRACTED_TARIFFS } from '../../../data/contracted-tariffs.ts'
import { anEpisode } from '../../../test/facts.ts'
import { ESTIMATE_LINE_CODES, INTAKE_FORMS } from './estimate-line.ts'
import { estimate } from './estimate.ts'
import { ESTIMATE_RULES } from './index.ts'

const COVERS = [
  { kind: 'NONE' },
  { kind: 'PERCENTAGE', percent: 100 },
  { kind: 'PERCENTAGE', percent: 33 },
  { kind: 'UP_TO_AMOUNT', limitCents: 5000 },
  { kind: 'UP_TO_HOURS', limitHours: 24 },
] as const

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

test('the lines come in the order of their codes; partus only where there is any', () => {
  expect(estimate(anEpisode({ partusHours: 4 })).lines.map(({ code }) => code)).toEqual(ESTIMATE_LINE_CODES)
  expect(estimate(anEpisode()).lines.map(({ code }) => code)).toEqual(
    ESTIMATE_LINE_CODES.filter((code) => !code.startsWith('PARTUS')),
  )
  expect(ESTIMATE_RULES).toHaveLength(ESTIMATE_LINE_CODES.length)
})

test('4 hours at the birth are paid by the insurer alone', () => {
  const [without, withPartus] = [estimate(anEpisode()), estimate(anEpisode({ partusHours: 4 }))]
  expect(withPartus.totalCents).toBe((without.totalCents ?? 0) + 4 * 5451 + 6390)
  expect(withPartus.motherPaysCents).toBe(without.motherPaysCents)
})

test('at agreed tariffs the insurer pays less, and the own contribution stays what it is by law', () => {
  const contracted = CONTRACTED_TARIFFS
  expect(estimate(anEpisode({ choice: 'CONTRACTED', contracted }))).toMatchObject({
    totalCents: 270_040, // 49 × 53.00 + 13.40 + 90.00
    insurerCents: 247_500,
    ownContributionCents: 22_540,
  })
  const parties = { organisation: '41900004', insurer: null }
  expect(estimate(anEpisode({ choice: 'CONTRACTED', contracted, parties }))).toMatchObject({
    totalCents: null,
    motherPaysCents: 22_540,
    missing: ['CONTRACTED KRAAMZORG_HOUR 2021', 'CONTRACTED REGISTRATION 2021', 'CONTRACTED INTAKE_HOME 2021'],
  })
})

test.each([
  { cover: { kind: 'NONE' }, coverCents: 0, motherPaysCents: 22_540 },
  { cover: { kind: 'UP_TO_AMOUNT', limitCents: 20_000 }, coverCents: 20_000, motherPaysCents: 2540 },
  { cover: { kind: 'PERCENTAGE', percent: 100 }, coverCents: 22_540, motherPaysCents: 0 },
  { cover: null, coverCents: null, motherPaysCents: 22_540 },
] as const)('a policy ($cover) pays $coverCents of what she would pay', ({ cover, coverCents, motherPaysCents }) => {
  expect(estimate(anEpisode({ cover }))).toMatchObject({ coverCents, motherPaysCents, insurerCents: 255_173 })
})

test('whatever is known adds up: total = insurer + mother + programme + policy', () => {
  fc.assert(
    fc.property(
      fc.option(fc.double({ min: 0, max: 80, noNaN: true })),
      fc.integer({ min: 2009, max: 2028 }),
      fc.constantFrom(...INTAKE_FORMS),
      fc.option(fc.boolean()),
      fc.option(fc.constantFrom(...COVERS)),
      fc.option(fc.double({ min: 0, max: 12, noNaN: true })),
      (hours, year, intake, ownContributionWaived, cover, partusHours) => {
        const facts = anEpisode({
          hours,
          at: isoDate(`${year}-07-01`),
          intake,
          ownContributionWaived,
          cover,
          partusHours,
        })
        const { totalCents, insurerCents, waivedCents, coverCents, motherPaysCents, missing } = estimate(facts)
        const parts = [insurerCents, waivedCents, coverCents ?? 0, motherPaysCents]
        if (totalCents !== null && parts.every((part) => part !== null))
          expect(parts.reduce<number>((sum, part) => sum + part, 0)).toBe(totalCents)
        else expect(missing).not.toEqual([])
      },
    ),
  )
})
