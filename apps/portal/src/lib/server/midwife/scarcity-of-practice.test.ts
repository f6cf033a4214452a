import { expect, test } from 'vitest'
import { scarcityOf, thisQuarter } from './scarcity-of-practice.ts'

const declared = (code: string) => ({
  node: {
    id: code,
    from: '2026-12-01',
    until: '2026-12-31',
    ground: '',
    declaredAt: '2026-11-10T09:00:00Z',
    demonstration: true,
    region: { code, name: code },
    source: { anchor: 'scarcity-convenant', title: '', publisher: '', year: null },
  },
})
const viewer = { organisation: { municipality: { ggdRegion: { code: 'GG6106' } } } }

test('only what was declared for her region', () => {
  const scarcityDeclarations = { edges: [declared('GG6106'), declared('GG3406')] }
  expect(scarcityOf({ viewer, scarcityDeclarations })?.map(({ region }) => region.code)).toEqual(['GG6106'])
})

test('without a region or an answer it cannot be told', () => {
  expect(scarcityOf(null)).toBeNull()
  expect(scarcityOf({ viewer: { organisation: null }, scarcityDeclarations: { edges: [] } })).toBeNull()
  expect(scarcityOf({ viewer, scarcityDeclarations: null })).toBeNull()
})

test('a quarter ahead, by the clock in the Netherlands', () => {
  expect(thisQuarter(new Date('2026-11-21T23:30:00Z'))).toEqual({ today: '2026-11-22', soon: '2027-02-21' })
})
