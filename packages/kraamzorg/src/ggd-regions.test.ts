import { expect, test } from 'vitest'
import { GGD_REGIONS, ggdRegionOf } from './ggd-regions.ts'

test('25 regions hold 342 municipalities, each once', () => {
  expect(GGD_REGIONS).toHaveLength(25)
  const all = GGD_REGIONS.flatMap(({ municipalities }) => municipalities)
  expect(new Set(all).size).toBe(342)
  expect(all).toHaveLength(342)
})

test.each([
  { municipality: 'GM0917', region: 'GG6106' },
  { municipality: 'GM0363', region: 'GG3406' },
  { municipality: 'GM0944', region: 'GG2014' },
  { municipality: 'GM9999', region: null },
])('$municipality is in $region', ({ municipality, region }) => {
  expect(ggdRegionOf(municipality)).toBe(region)
})
