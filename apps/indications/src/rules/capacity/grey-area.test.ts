import { expect, test } from 'vitest'
import { providerChange, providerLevel } from './grey-area.ts'

test.each([
  { providers: 0, before: 0, level: 'NONE', change: 'SAME' },
  { providers: 0, before: 1, level: 'NONE', change: 'FEWER' },
  { providers: 1, before: 0, level: 'ONE', change: 'MORE' },
  { providers: 1, before: 4, level: 'ONE', change: 'FEWER' },
  { providers: 2, before: 2, level: 'SEVERAL', change: 'SAME' },
])('$providers now, $before before', ({ providers, before, level, change }) => {
  expect(providerLevel(providers)).toBe(level)
  expect(providerChange(providers, before)).toBe(change)
})
