import { expect, test } from 'vitest'
import { coverTone } from './cover-tone.ts'

test.each([
  [null, 'unknown'],
  [100, 'good'],
  [99.96, 'good'],
  [99.9, 'doubt'],
  [0, 'doubt'],
] as const)('%s percent is %s', (percent, tone) => {
  expect(coverTone(percent)).toBe(tone)
})
