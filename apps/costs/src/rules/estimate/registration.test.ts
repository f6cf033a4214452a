import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { anEpisode } from '../../../test/facts.ts'
import { registration } from './registration.ts'

test.each([
  { at: '2020-12-31', cents: 4693 },
  { at: '2021-01-01', cents: 1370 }, // the recalibration of 2021
])('REGISTRATION on $at is $cents cents, whatever the hours', ({ at, cents }) => {
  for (const hours of [null, 0, 49])
    expect(registration(anEpisode({ hours, at: isoDate(at) }))).toMatchObject({
      code: 'REGISTRATION',
      quantity: 1,
      cents,
      missing: [],
    })
})

test('REGISTRATION, a year without a tariff is unknown', () => {
  expect(registration(anEpisode({ at: isoDate('2022-06-01') }))).toMatchObject({
    cents: null,
    missing: ['REGISTRATION 2022'],
  })
})
