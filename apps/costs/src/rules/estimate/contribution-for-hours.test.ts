import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { OWN_CONTRIBUTIONS } from '../../../data/own-contributions.ts'
import { type ContributionFacts, contributionsForHours } from './contribution-for-hours.ts'

const at2026 = (different: Partial<ContributionFacts> = {}) =>
  contributionsForHours({
    hours: [24, 45, 49, 80],
    at: isoDate('2026-11-19'),
    ownContributionWaived: false,
    cover: { kind: 'NONE' },
    amounts: OWN_CONTRIBUTIONS,
    ...different,
  })

test('in 2026: 136.80, 256.50, 279.30 and 456.00', () => {
  expect(at2026().rows.map(({ motherPaysCents }) => motherPaysCents)).toEqual([13_680, 25_650, 27_930, 45_600])
  expect(at2026().missing).toEqual([])
})

test.each([
  { cover: { kind: 'PERCENTAGE', percent: 100 }, pays: [0, 0, 0, 0] },
  { cover: { kind: 'PERCENTAGE', percent: 50 }, pays: [6840, 12_825, 13_965, 22_800] },
  { cover: { kind: 'UP_TO_AMOUNT', limitCents: 20_000 }, pays: [0, 5650, 7930, 25_600] },
  { cover: { kind: 'UP_TO_HOURS', limitHours: 24 }, pays: [0, 11_970, 14_250, 31_920] },
  { cover: null, pays: [13_680, 25_650, 27_930, 45_600] },
] as const)('with $cover she pays $pays', ({ cover, pays }) => {
  const { rows, missing } = at2026({ cover })
  expect(rows.map(({ motherPaysCents }) => motherPaysCents)).toEqual(pays)
  expect(rows.map(({ withoutCoverCents }) => withoutCoverCents)).toEqual([13_680, 25_650, 27_930, 45_600])
  expect(missing).toEqual(cover === null ? ['supplementaryCover'] : [])
})

test('with a waiver a policy has nothing to pay', () => {
  const { rows } = at2026({ ownContributionWaived: true, cover: { kind: 'PERCENTAGE', percent: 50 } })
  expect(rows[2]).toEqual({
    hours: 49,
    ownContributionCents: 27_930,
    waivedCents: 27_930,
    withoutCoverCents: 0,
    coverCents: 0,
    motherPaysCents: 0,
  })
})

test('2018 is unknown between its neighbours, unless somebody else pays all of it', () => {
  const at = isoDate('2018-06-01')
  const unknown = at2026({ at })
  expect(unknown.perHour).toMatchObject({ outcome: 'UNKNOWN', before: { cents: 420 }, after: { cents: 440 } })
  expect(unknown.rows[0]).toMatchObject({ ownContributionCents: null, motherPaysCents: null })
  expect(unknown.missing).toEqual(['OWN_CONTRIBUTION_HOUR 2018'])
  expect(at2026({ at, ownContributionWaived: true }).rows[0]?.motherPaysCents).toBe(0)
  expect(at2026({ at, cover: { kind: 'PERCENTAGE', percent: 100 } }).rows[0]?.motherPaysCents).toBe(0)
})

test('whether there is a waiver could not be asked: what is due stands, what she pays does not', () => {
  const { rows, missing } = at2026({ ownContributionWaived: null })
  expect(rows[0]).toMatchObject({ ownContributionCents: 13_680, motherPaysCents: null })
  expect(missing).toEqual(['waiver'])
})
