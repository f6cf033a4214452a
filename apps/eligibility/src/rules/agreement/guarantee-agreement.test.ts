import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { AGREEMENTS } from '../../../data/agreements.ts'
import { anAgreement, theAgreement } from '../../../test/agreements.ts'
import { guaranteeAgreement } from './guarantee-agreement.ts'

test.each([
  { at: '2023-03-14', code: 'SCARCITY_CONVENANT', status: 'NOT_YET' },
  { at: '2024-04-25', code: 'SCARCITY_CONVENANT', status: 'IN_FORCE' },
  { at: '2025-12-31', code: 'SCARCITY_CONVENANT', status: 'IN_FORCE' },
  { at: '2026-01-01', code: 'SCARCITY_CONVENANT', status: 'LAPSED' },
])('on $at the convenant is $status', ({ at, code, status }) => {
  expect(guaranteeAgreement(AGREEMENTS, isoDate(at))).toMatchObject({ agreement: { code }, status })
})

test.each([
  { at: '2026-02-28', code: 'SCARCITY_CONVENANT' },
  { at: '2026-03-01', code: 'TEST' },
])('with a successor of 1 March 2026, $at is judged by $code', ({ at, code }) => {
  const all = [...AGREEMENTS, anAgreement()]
  expect(guaranteeAgreement(all, isoDate(at))?.agreement.code).toBe(code)
})

test('a protocol promises nobody anything; without any agreement there is none', () => {
  expect(guaranteeAgreement([theAgreement('LIP'), theAgreement('NORMENKADER')], isoDate('2026-01-01'))).toBeNull()
  expect(guaranteeAgreement([theAgreement('NATIONAL_WORK_AGREEMENTS')], isoDate('2026-01-01'))?.status).toBe('UNKNOWN')
})
