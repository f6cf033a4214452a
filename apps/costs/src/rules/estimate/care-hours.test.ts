import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { anEpisode } from '../../../test/facts.ts'
import { careHours } from './care-hours.ts'

test.each([
  { hours: 24, at: '2020-12-31', cents: 121_440 },
  { hours: 24, at: '2021-01-01', cents: 130_824 },
  { hours: 49, at: '2021-04-15', cents: 267_099 },
  { hours: 42.875, at: '2023-03-14', cents: 254_377 }, // 254,377.375
])('CARE_HOURS, $hours hours on $at cost $cents cents', ({ hours, at, cents }) => {
  expect(careHours(anEpisode({ hours, at: isoDate(at) }))).toMatchObject({ code: 'CARE_HOURS', quantity: hours, cents })
})

test('CARE_HOURS, a year without a tariff is unknown, not the tariff of last year', () => {
  expect(careHours(anEpisode({ at: isoDate('2026-03-14') }))).toMatchObject({
    quantity: 49,
    cents: null,
    missing: ['KRAAMZORG_HOUR 2026'],
  })
})
