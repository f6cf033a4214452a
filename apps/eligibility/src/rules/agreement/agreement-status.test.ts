import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { theAgreement } from '../../../test/agreements.ts'
import { agreementAt } from './agreement-status.ts'

test.each([
  { code: 'SCARCITY_CONVENANT', at: '2024-04-24', status: 'NOT_YET', floor: undefined, lapsedOn: null },
  { code: 'SCARCITY_CONVENANT', at: '2024-04-25', status: 'IN_FORCE', floor: 1440, lapsedOn: null },
  { code: 'SCARCITY_CONVENANT', at: '2025-12-31', status: 'IN_FORCE', floor: 1440, lapsedOn: null },
  { code: 'SCARCITY_CONVENANT', at: '2026-01-01', status: 'LAPSED', floor: undefined, lapsedOn: '2025-12-31' },
  { code: 'NORMENKADER', at: '2025-01-09', status: 'NOT_YET', floor: undefined, lapsedOn: null },
  { code: 'NORMENKADER', at: '2025-01-10', status: 'IN_FORCE', floor: null, lapsedOn: null },
  { code: 'NORMENKADER', at: '2025-12-31', status: 'IN_FORCE', floor: null, lapsedOn: null },
  { code: 'NORMENKADER', at: '2026-01-01', status: 'UNKNOWN', floor: undefined, lapsedOn: null },
  { code: 'NATIONAL_WORK_AGREEMENTS', at: '2025-12-31', status: 'UNKNOWN', floor: undefined, lapsedOn: null },
  { code: 'NATIONAL_WORK_AGREEMENTS', at: '2026-11-22', status: 'UNKNOWN', floor: undefined, lapsedOn: null },
  { code: 'LIP', at: '2008-02-29', status: 'NOT_YET', floor: undefined, lapsedOn: null },
  { code: 'LIP', at: '2026-11-22', status: 'IN_FORCE', floor: 1440, lapsedOn: null },
])('$code on $at is $status', ({ code, at, status, floor, lapsedOn }) => {
  const standing = agreementAt(theAgreement(code), isoDate(at))
  expect([standing.status, standing.lapsedOn, standing.terms?.floorMinutes]).toEqual([status, lapsedOn, floor])
})

test('a lapsed agreement says nothing of its old steps', () => {
  expect(agreementAt(theAgreement('SCARCITY_CONVENANT'), isoDate('2026-01-01')).terms).toBeNull()
})
