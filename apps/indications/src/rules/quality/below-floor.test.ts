import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type RegionCount, compareBelowFloor } from './below-floor.ts'

const row = (organisation: string, regionCode: string | null, withVisits: number, belowFloor: number): RegionCount => ({
  organisation,
  regionCode,
  withVisits,
  withoutVisits: 0,
  belowFloor,
})

test('expected is each family at the rate of her region', () => {
  const [a, b] = compareBelowFloor([
    row('A', 'GG1', 100, 30),
    row('A', 'GG2', 50, 0),
    row('B', 'GG1', 100, 10),
    row('B', 'GG2', 150, 20),
  ])
  expect(a).toMatchObject({ organisation: 'A', families: 150, observed: 30, expected: 25 })
  expect(a?.ratio).toBeCloseTo(1.2)
  expect(b).toMatchObject({ organisation: 'B', families: 250, observed: 30, expected: 35 })
})

test('the same rate in a region where it is usual is no difference', () => {
  const [inRich, inPoor] = compareBelowFloor([
    row('A', 'GG1', 1000, 50),
    row('B', 'GG2', 1000, 300),
    row('C', 'GG2', 1000, 300),
  ])
  expect(inRich?.ratio).toBeCloseTo(1)
  expect(inPoor?.ratio).toBeCloseTo(1)
})

test('families whose region is not known are held to each other; families without visits stay apart', () => {
  const [a] = compareBelowFloor([{ ...row('A', null, 20, 5), withoutVisits: 7 }, row('B', null, 20, 5)])
  expect(a).toMatchObject({ families: 20, withoutVisits: 7, observed: 5, expected: 5 })
})

test('an organisation of which nothing ended has no ratio', () => {
  expect(compareBelowFloor([row('A', 'GG1', 0, 0)])).toMatchObject([{ families: 0, ratio: null, differs: false }])
})

test('over all organisations as many are expected as were observed', () => {
  const counts = fc.array(
    fc
      .record({
        organisation: fc.constantFrom('A', 'B', 'C'),
        regionCode: fc.constantFrom('GG1', 'GG2', null),
        withVisits: fc.nat(500),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
      })
      .map(({ organisation, regionCode, withVisits, share }) =>
        row(organisation, regionCode, withVisits, Math.floor(withVisits * share)),
      ),
  )
  fc.assert(
    fc.property(counts, (rows) => {
      const compared = compareBelowFloor(rows)
      const sum = (key: 'observed' | 'expected') => compared.reduce((all, one) => all + one[key], 0)
      expect(sum('expected')).toBeCloseTo(sum('observed'), 6)
    }),
  )
})
