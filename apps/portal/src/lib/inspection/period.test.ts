import { expect, test } from 'vitest'
import { monthsUntil, readPeriod } from './period.ts'

const read = (query: string) => readPeriod(new URLSearchParams(query))

test('a period is whole months', () => {
  expect(read('van=2023-12&tot=2024-02')).toMatchObject({ from: '2023-12-01', until: '2024-02-29' })
  expect(read('')).toMatchObject({ from: null, until: null })
})

test('an end before the begin does not count, and says so', () => {
  expect(read('van=2024-03&tot=2024-02')).toMatchObject({
    from: '2024-03-01',
    until: null,
    read: { problems: { tot: { code: 'PERIOD_BACKWARDS' } } },
  })
})

test.each(['2024-13', 'maart', '1024-01'])('%s is no month', (text) => {
  expect(read(`van=${text}`)).toMatchObject({ from: null, read: { problems: { van: { code: 'NOT_A_CHOICE' } } } })
})

test('months go back from this one', () => {
  expect(monthsUntil('2026-01-31').slice(0, 3)).toEqual(['2026-01', '2025-12', '2025-11'])
})
