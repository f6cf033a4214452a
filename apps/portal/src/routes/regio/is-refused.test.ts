import { expect, test } from 'vitest'
import { isRefused } from './is-refused.ts'

const problem = (code: string) => ({ code, path: [], service: null })

test.each([
  [['INVALID_INPUT'], false, true],
  [['INVALID_INPUT'], true, false], // a position in a list that is gone
  [['INTERNAL'], false, false],
  [[], false, false],
] as const)('%j, positioned %s: %s', (codes, positioned, refused) => {
  expect(isRefused({ problems: codes.map(problem) }, positioned)).toBe(refused)
})
