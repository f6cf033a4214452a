import { expect, test } from 'vitest'
import { parseDate } from './parse-date.ts'

test.each([
  '1-3-2026',
  '01-03-2026',
  '1-3-26',
  '1/3/2026',
  '1.3.2026',
  '1 3 2026',
  ' 1 maart 2026 ',
  '1 mrt 2026',
  '1 Mrt. 26',
  '1 March 2026',
  '2026-03-01',
])('%j is 1 March 2026', (text) => {
  expect(parseDate(text)).toBe('2026-03-01')
})

test.each(['1 mei 2026', '1 May 2026', '1-5-26'])('%j is 1 May 2026', (text) => {
  expect(parseDate(text)).toBe('2026-05-01')
})

test.each([
  '',
  'maart 2026',
  '31-4-2026',
  '29-2-2025',
  '3/14/2026',
  '1-3-1026',
  '1-3-126',
  '1-foo-2026',
  '1-m4art-2026',
  '1-3-2026-1',
  '１-3-2026',
  '\u0000',
])('%j is no day', (text) => {
  expect(parseDate(text)).toBeNull()
})
