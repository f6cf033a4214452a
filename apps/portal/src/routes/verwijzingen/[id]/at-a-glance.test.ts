import { expect, test } from 'vitest'
import { Speech } from '#lib/language/speech.ts'
import { type Place, glancesOf } from './at-a-glance.ts'

type Known = Parameters<typeof glancesOf>[0]

const client = {
  bornOn: null,
  extensionRequests: [],
  signals: [],
  handovers: [],
  referrals: [],
  intakeStatus: 'DUE',
  scarcityInCareMonth: false,
  guarantee: null,
  ownContribution: { rows: [13_680, 25_650, 27_930].map((motherPaysCents) => ({ motherPaysCents })) },
  programmes: [{ outcome: 'ELIGIBLE' }, { outcome: 'NOT_ELIGIBLE' }],
  vulnerability: { class: 'VULNERABLE', factors: [{ olderThanEightWeeks: true }, { olderThanEightWeeks: false }] },
}
const indication = { comparableFamilies: null }

function glancesIn(hers: object, more: object = {}) {
  const parts = { comparableFamilies: 'absent', guarantee: 'unavailable' }
  const referral = { kind: 'KRAAMZORG', indication, client: { ...client, ...hers } }
  const known = { referral, closing: 'NOT_SENT', parts, ...more } as unknown as Known
  return glancesOf(known, new Speech(() => 'nl'))
}
const said = (place: Place, hers: object = {}, more: object = {}) =>
  glancesIn(hers, more).find((glance) => glance.place === place)?.said

test('every answer in a few words', () => {
  expect(said('intake')).toBe('kan nu')
  expect(said('bij-uren')).toMatch(/^.*136,80 · .*256,50 · .*279,30$/)
  expect(said('rechten')).toBe('voldoet aan 1 van 2')
  expect(said('kwetsbaarheid')).toBe('kwetsbaar, 1 ouder dan 8 weken')
})

test('not known yet and cannot be fetched now are told apart', () => {
  expect(said('vergelijking')).toBe('nog niet bekend')
  expect(said('garantie')).toBe('nu niet op te halen')
})

test('the home visit that was asked last is told', () => {
  const referrals = [
    { kind: 'PRENATAL_HOME_VISIT', state: 'COMPLETED' },
    { kind: 'PRENATAL_HOME_VISIT', state: 'WITHDRAWN' },
  ]
  expect(said('huisbezoek')).toBe('niet gevraagd')
  expect(said('huisbezoek', { referrals })).toBe('geweest')
})

test('before the birth nothing was to be handed over; after it, it is late or not', () => {
  expect(said('overdracht')).toBe('volgt na de geboorte')
  expect(said('overdracht', { bornOn: '2026-11-19' })).toBe('nog niet verzonden')
})

test('what there is nothing more of leads nowhere', () => {
  const leadsNowhere = (hers: object) => glancesIn(hers).flatMap(({ place, hasMore }) => (hasMore ? [] : [place]))
  expect(leadsNowhere({})).toEqual(['verlenging', 'signalen', 'overdracht'])
  expect(leadsNowhere({ bornOn: '2026-11-19', signals: [{ unread: true }] })).toEqual(['verlenging'])
})

test('of another kind of referral only what its page shows', () => {
  const referral = { kind: 'PRENATAL_HOME_VISIT', indication: null, client }
  expect(glancesIn({}, { referral }).map(({ place }) => place)).toEqual([
    'intake',
    'huisbezoek',
    'signalen',
    'kwetsbaarheid',
  ])
})
