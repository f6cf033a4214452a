import { expect, test } from 'vitest'
import { regionSaid } from './region-said.ts'

test('a region without a name is said by its code', () => {
  expect(regionSaid('GG6106', [{ code: 'GG6106', name: 'GGD Zuid-Limburg' }])).toBe('GGD Zuid-Limburg')
  expect(regionSaid('GG6106', [])).toBe('GG6106')
})
