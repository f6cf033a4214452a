import { expect, test } from 'vitest'
import { yearsUntil } from './years.ts'

test('this year first, and then backwards', () => {
  expect(yearsUntil('2026-11-22', 3)).toEqual(['2026', '2025', '2024'])
})
