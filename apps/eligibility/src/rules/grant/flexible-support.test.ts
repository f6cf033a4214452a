import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { someTerms } from '../../../test/programmes.ts'
import { flexibleSupport, type UsedHours } from './flexible-support.ts'

const used = (usedOn: string, minutes: number, goal: string | null = null): UsedHours => ({
  usedOn: isoDate(usedOn),
  minutes,
  mode: 'PERIODIC_CONTACT',
  purpose: 'SELF_RELIANCE',
  goal,
  recordedBy: 'Pieter Smeets',
})
const grant = {
  grantedOn: isoDate('2023-02-01'),
  lapsedOn: null,
  bornOn: isoDate('2023-03-14'),
  uses: [used('2023-05-01', 240), used('2023-04-03', 180, 'Vaste dagindeling')],
}
const on = (at: string, different = {}) => flexibleSupport({ ...grant, ...different }, someTerms(), isoDate(at))

test.each([
  { at: '2023-01-31', status: 'NOT_YET' }, // not granted yet
  { at: '2023-03-21', status: 'NOT_YET' },
  { at: '2023-03-22', status: 'RUNNING' },
  { at: '2023-09-14', status: 'RUNNING' },
  { at: '2023-09-15', status: 'ENDED' },
])('on $at it is $status', ({ at, status }) => {
  expect(on(at)).toMatchObject({ status, from: '2023-03-22', until: '2023-09-14', missing: null })
})

test('from the day of a lapse it is lapsed, the day before it runs', () => {
  const lapsedOn = isoDate('2023-06-01')
  expect(on('2023-05-31', { lapsedOn }).status).toBe('RUNNING')
  expect(on('2023-06-01', { lapsedOn }).status).toBe('LAPSED')
})

test('before a birth that is known, until when is unknown', () => {
  expect(on('2023-05-01', { bornOn: null, uses: [] })).toMatchObject({
    status: 'UNKNOWN',
    until: null,
    missing: 'bornOn',
  })
})

test('hours used so far, and the goal that was said last', () => {
  expect(on('2023-04-30')).toMatchObject({ usedMinutes: 180, goal: 'Vaste dagindeling', purpose: 'SELF_RELIANCE' })
  expect(on('2023-05-01')).toMatchObject({ usedMinutes: 420, goal: 'Vaste dagindeling', meanMinutes: 1440 })
})

test('more than the mean is not too much', () => {
  expect(on('2023-06-01', { uses: [used('2023-05-01', 1440), used('2023-05-02', 1440)] })).toMatchObject({
    usedMinutes: 2880,
    status: 'RUNNING',
  })
})
