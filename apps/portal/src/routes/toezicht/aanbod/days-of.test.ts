import { expect, test } from 'vitest'
import { daysOf } from './days-of.ts'

test('today and a year before, unless asked', () => {
  expect(daysOf(null, null, '2026-11-22')).toEqual({ since: '2025-11-22', on: '2026-11-22', problems: {} })
  expect(daysOf(null, '2026-01-01', '2026-11-22')).toMatchObject({ since: '2025-01-01', on: '2026-01-01' })
  expect(daysOf('2026-03-01', null, '2026-11-22')).toMatchObject({ since: '2026-03-01', on: '2026-11-22' })
})

test('a second day that is not after the first does not count, and says so', () => {
  expect(daysOf('2026-03-01', '2026-02-01', '2026-11-22')).toEqual({
    since: '2026-03-01',
    on: '2026-11-22',
    problems: { tot: { code: 'PERIOD_BACKWARDS' } },
  })
})
