import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { anEpisode } from '../../../test/facts.ts'
import { ownContribution } from './own-contribution.ts'

test.each([
  { hours: 24, cents: 13_680 },
  { hours: 45, cents: 25_650 },
  { hours: 49, cents: 27_930 },
  { hours: 80, cents: 45_600 },
])('OWN_CONTRIBUTION, $hours hours in 2026 are $cents cents', ({ hours, cents }) => {
  expect(ownContribution(anEpisode({ hours, at: isoDate('2026-03-14') }))).toMatchObject({
    code: 'OWN_CONTRIBUTION',
    quantity: hours,
    cents,
  })
})

test('OWN_CONTRIBUTION, in 2018 is unknown between its neighbours', () => {
  expect(ownContribution(anEpisode({ at: isoDate('2018-03-14') }))).toMatchObject({
    cents: null,
    amount: { outcome: 'UNKNOWN', before: { cents: 420 }, after: { cents: 440 } },
    missing: ['OWN_CONTRIBUTION_HOUR 2018'],
  })
})

test('OWN_CONTRIBUTION, undecided hours are unknown, not free', () => {
  expect(ownContribution(anEpisode({ hours: null }))).toMatchObject({ cents: null, missing: ['hours'] })
})

test.each([
  { at: '2017-01-01', missing: ['OWN_CONTRIBUTION_HOUR 2017'] },
  { at: '2016-12-31', missing: ['OWN_CONTRIBUTION_PARTUS 2016'] },
  { at: '2021-01-01', missing: [] },
])('OWN_CONTRIBUTION, partus hours carry none since 2017, and an unknown amount before: $at', ({ at, missing }) => {
  const line = ownContribution(anEpisode({ at: isoDate(at), partusHours: 4 }))
  expect(line.missing).toEqual(missing)
  expect(line.cents === null).toBe(missing.length > 0)
  expect(line.quantity).toBe(49)
})
