import { isoDate } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { readPeriod } from './quality-period.ts'

const today = isoDate('2026-02-17')
const given = (text: string | null) => (text === null ? null : isoDate(text))

test.each([
  { from: null, until: null, period: { from: '2025-03-01', until: '2026-02-28' } },
  { from: '2025-01-01', until: '2025-12-31', period: { from: '2025-01-01', until: '2025-12-31' } },
  { from: '2024-02-01', until: '2024-02-29', period: { from: '2024-02-01', until: '2024-02-29' } },
  { from: '2025-12-01', until: null, period: { from: '2025-12-01', until: '2026-02-28' } },
  { from: null, until: '2025-12-31', period: { from: '2025-01-01', until: '2025-12-31' } },
  { from: null, until: '2025-01-31', period: { from: '2024-02-01', until: '2025-01-31' } },
  { from: '2026-05-01', until: null, period: { from: '2026-05-01', until: '2026-05-31' } },
])('from $from until $until is $period', ({ from, until, period }) => {
  expect(readPeriod(given(from), given(until), today)).toEqual({ valid: true, period })
})

test.each([
  { from: '2025-01-02', until: '2025-12-31', field: 'from', remedy: '2025-01-01' },
  { from: '2025-01-01', until: '2025-12-30', field: 'until', remedy: '2025-12-31' },
  { from: '2023-01-01', until: '2023-02-27', field: 'until', remedy: '2023-02-28' },
  { from: '2025-02-01', until: '2025-01-31', field: 'until', remedy: '2025-02-01' },
  { from: '2010-01-01', until: '2025-01-31', field: 'from', remedy: 'in parts' },
])('from $from until $until is refused at $field', ({ from, until, field, remedy }) => {
  const verdict = readPeriod(given(from), given(until), today)
  expect(verdict).toMatchObject({ valid: false, field })
  expect(verdict).toHaveProperty('remedy', expect.stringContaining(remedy))
})
