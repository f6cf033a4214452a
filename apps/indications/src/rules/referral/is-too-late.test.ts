import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { isTooLate } from './is-too-late.ts'

test.each([
  { kind: 'KRAAMZORG', bornOn: null, today: '2026-11-22', late: false },
  { kind: 'KRAAMZORG', bornOn: '2026-10-12', today: '2026-11-22', late: false },
  { kind: 'KRAAMZORG', bornOn: '2026-10-11', today: '2026-11-22', late: true },
  { kind: 'EXTRA_KRAAMZORG', bornOn: '2026-10-11', today: '2026-11-22', late: true },
  { kind: 'PRENATAL_HOME_VISIT', bornOn: null, today: '2026-11-22', late: false },
  { kind: 'PRENATAL_HOME_VISIT', bornOn: '2026-11-22', today: '2026-11-22', late: true },
  { kind: 'LACTATION_CONSULTANT', bornOn: '2023-03-14', today: '2026-11-22', late: false },
] as const)('$kind, born $bornOn, on $today: too late is $late', ({ kind, bornOn, today, late }) => {
  expect(isTooLate(kind, bornOn === null ? null : isoDate(bornOn), isoDate(today))).toBe(late)
})
