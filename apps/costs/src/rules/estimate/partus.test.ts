import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { anEpisode } from '../../../test/facts.ts'
import { partusAttendance } from './partus-attendance.ts'
import { partusHours } from './partus-hours.ts'

test('PARTUS_HOURS and PARTUS_ATTENDANCE: 3.5 hours at one birth in 2021', () => {
  const facts = anEpisode({ partusHours: 3.5 })
  expect(partusHours(facts)).toMatchObject({ code: 'PARTUS_HOURS', quantity: 3.5, cents: 19_079 }) // 19,078.5
  expect(partusAttendance(facts)).toMatchObject({ code: 'PARTUS_ATTENDANCE', quantity: 1, cents: 6390 })
})

test.each([{ hours: null }, { hours: 0 }])(
  'PARTUS_HOURS and PARTUS_ATTENDANCE have no line at $hours hours',
  ({ hours }) => {
    const facts = anEpisode({ partusHours: hours })
    expect([partusHours(facts), partusAttendance(facts)]).toEqual([null, null])
  },
)

test('PARTUS_HOURS, in 2019 only the attendance has a known tariff', () => {
  const facts = anEpisode({ partusHours: 3, at: isoDate('2019-05-01') })
  expect(partusHours(facts)).toMatchObject({ cents: null, missing: ['PARTUS_HOUR 2019'] })
  expect(partusAttendance(facts)).toMatchObject({ cents: 9218 })
})
