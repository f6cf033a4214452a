import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { aBill } from '../../../test/facts.ts'
import { bill } from './bill.ts'

test('40 of 49 hours claimed in 2021, with 3 hours at the birth and an intake at home', () => {
  expect(bill(aBill())).toMatchObject({
    hours: 40,
    partusHours: 3,
    totalCents: 251_397, // 43 × 54.51 + 63.90 + 13.70 + 92.44
    ownContributionCents: 18_400, // 40 × 4.60: none over the birth
    insurerCents: 232_997,
    motherPaysCents: 18_400,
    missing: [],
  })
  expect(bill(aBill()).lines.map(({ code, cents }) => [code, cents])).toEqual([
    ['CARE_HOURS', 218_040],
    ['PARTUS_HOURS', 16_353],
    ['PARTUS_ATTENDANCE', 6390],
    ['REGISTRATION', 1370],
    ['INTAKE', 9244],
    ['OWN_CONTRIBUTION', 18_400],
  ])
})

test('the steps in euros beside what was indicated', () => {
  expect(bill(aBill()).steps).toEqual([
    step('INDICATED', 49, 267_099, 22_540, 0, 0, 0),
    step('PLANNED', 48, 261_648, 22_080, -1, -5451, -460),
    step('DELIVERED', 41, 223_491, 18_860, -8, -43_608, -3680),
    step('CLAIMED', 40, 218_040, 18_400, -9, -49_059, -4140),
  ])
})

test('undecided or never planned hours have no difference', () => {
  const { steps } = bill(aBill({ indicatedHours: null, plannedHours: null }))
  expect(steps.map(({ differenceHours, differenceCents }) => [differenceHours, differenceCents])).toEqual(
    Array(4).fill([null, null]),
  )
  expect(steps[3]?.careCents).toBe(218_040)
})

test.each([
  { given: 'by telephone', intakes: { homeIntakes: 0, telephoneIntakes: 1 }, cents: 3900, missing: [] },
  { given: 'by video', intakes: { homeIntakes: 0, videoIntakes: 1 }, cents: null, missing: ['INTAKE_VIDEO'] },
  { given: 'not at all', intakes: { homeIntakes: 0 }, cents: undefined, missing: [] },
])('an intake $given', ({ intakes, cents, missing }) => {
  const facts = aBill()
  const made = bill({ ...facts, claimed: { ...facts.claimed, ...intakes } })
  expect(made.lines.find(({ code }) => code === 'INTAKE')?.cents).toBe(cents)
  expect(made.missing).toEqual(missing)
  expect(made.ownContributionCents).toBe(18_400)
})

test('in 2026 what she pays is known and what the insurer pays is not', () => {
  expect(bill(aBill({ at: isoDate('2026-11-01') }))).toMatchObject({
    totalCents: null,
    insurerCents: null,
    ownContributionCents: 22_800,
    motherPaysCents: 22_800,
  })
})

function step(
  name: string,
  hours: number,
  careCents: number,
  ownContributionCents: number,
  differenceHours: number,
  differenceCents: number,
  ownContributionDifferenceCents: number,
) {
  return {
    step: name,
    hours,
    careCents,
    ownContributionCents,
    differenceHours,
    differenceCents,
    ownContributionDifferenceCents,
  }
}
