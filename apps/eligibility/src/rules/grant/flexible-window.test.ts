import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { someTerms } from '../../../test/programmes.ts'
import { flexibleWindow } from './flexible-window.ts'

test.each([
  { bornOn: '2023-03-14', useUntil: null, from: '2023-03-22', until: '2023-09-14' },
  { bornOn: '2023-08-31', useUntil: null, from: '2023-09-08', until: '2024-02-29' }, // a leap year
  { bornOn: '2022-08-31', useUntil: null, from: '2022-09-08', until: '2023-02-28' },
  { bornOn: '2022-08-28', useUntil: null, from: '2022-09-05', until: '2023-02-28' },
  { bornOn: '2023-09-30', useUntil: '2023-12-31', from: '2023-10-08', until: '2023-12-31' }, // the pilot stops first
  { bornOn: '2023-06-30', useUntil: '2023-12-31', from: '2023-07-08', until: '2023-12-30' }, // its own end comes first
  { bornOn: '2023-07-01', useUntil: '2023-12-31', from: '2023-07-09', until: '2023-12-31' },
])('born $bornOn, use until $useUntil', ({ bornOn, useUntil, from, until }) => {
  const terms = someTerms({ useUntil: useUntil === null ? null : isoDate(useUntil) })
  expect(flexibleWindow(isoDate(bornOn), terms)).toEqual({ from, until })
})
