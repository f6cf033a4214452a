import { expect, test } from 'vitest'
import { regionOfCode } from './region-of-code.ts'

test('a region is known by its code, and what is no region keeps its code', () => {
  expect(regionOfCode('GG6106')).toBe('Zuid-Limburg')
  expect(regionOfCode('GG9999')).toBe('GG9999')
})
