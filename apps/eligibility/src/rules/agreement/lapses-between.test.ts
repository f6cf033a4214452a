import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { AGREEMENTS } from '../../../data/agreements.ts'
import { anAgreement } from '../../../test/agreements.ts'
import { lapsesBetween, withoutKnownEnd } from './lapses-between.ts'

test.each([
  { from: '2025-01-01', until: '2025-12-30', codes: [] },
  { from: '2025-01-01', until: '2025-12-31', codes: ['SCARCITY_CONVENANT'] },
  { from: '2025-12-31', until: '2025-12-31', codes: ['SCARCITY_CONVENANT'] },
  { from: '2026-01-01', until: '2026-12-31', codes: [] },
])('from $from to $until lapse $codes', ({ from, until, codes }) => {
  const found = lapsesBetween(AGREEMENTS, isoDate(from), isoDate(until))
  expect(found.map(({ agreement }) => agreement.agreement.code)).toEqual(codes)
})

test('after the convenant the protocol holds on, and of two nobody knows', () => {
  const [lapse] = lapsesBetween(AGREEMENTS, isoDate('2025-01-01'), isoDate('2026-12-31'))
  expect(lapse).toMatchObject({ lapsesOn: '2025-12-31', agreement: { status: 'IN_FORCE' } })
  expect(lapse?.inForceAfter.map(({ agreement, at }) => [agreement.code, at])).toEqual([['LIP', '2026-01-01']])
  expect(lapse?.unknownAfter.map(({ agreement }) => agreement.code)).toEqual([
    'NORMENKADER',
    'NATIONAL_WORK_AGREEMENTS',
  ])
})

test('earliest first', () => {
  const days = ['2027-06-30', '2026-06-30'].map((day) => anAgreement({ code: day, validUntil: isoDate(day) }))
  expect(lapsesBetween(days, isoDate('2026-01-01'), isoDate('2027-12-31')).map(({ lapsesOn }) => lapsesOn)).toEqual([
    '2026-06-30',
    '2027-06-30',
  ])
})

test('those without a known end are named', () => {
  expect(withoutKnownEnd(AGREEMENTS).map(({ code }) => code)).toEqual(['NORMENKADER', 'NATIONAL_WORK_AGREEMENTS'])
})
