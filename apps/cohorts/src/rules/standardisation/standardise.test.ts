import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Stratum, standardise } from './standardise.ts'

const aStratum = (key: string, stratum: Partial<Stratum> = {}): Stratum => ({
  key,
  name: { nl: `Stratum ${key}`, en: `Stratum ${key}` },
  standard: { value: 100 },
  people: { value: 100 },
  estimate: { value: 10 },
  variance: 1,
  ...stratum,
})

test('two strata, computed by hand', () => {
  // 0.6 × 10 + 0.4 × 20 = 14; 0.36 × 9 + 0.16 × 32 = 8.36.
  const result = standardise(
    [
      aStratum('a', { standard: { value: 600 }, estimate: { value: 10 }, variance: 9 }),
      aStratum('b', { standard: { value: 400 }, estimate: { value: 20 }, variance: 32 }),
    ],
    'PERCENT',
  )
  if (result.outcome !== 'COMPUTED') throw new Error('Not computed')
  expect(result.value).toBeCloseTo(14, 12)
  expect(result.variance).toBeCloseTo(8.36, 12)
  expect(result.interval?.lower).toBeCloseTo(14 - 1.96 * Math.sqrt(8.36), 3)
  expect(result.interval?.upper).toBeCloseTo(14 + 1.96 * Math.sqrt(8.36), 3)
})

test('the variance of shares is Σ ω² r(1−r)/n', () => {
  const rates = [
    { weight: 0.5, r: 0.2, n: 50 },
    { weight: 0.3, r: 0.4, n: 80 },
    { weight: 0.2, r: 0.9, n: 20 },
  ]
  const result = standardise(
    rates.map(({ weight, r, n }, at) =>
      aStratum(String(at), {
        standard: { value: 1000 * weight },
        people: { value: n },
        estimate: { value: 100 * r },
        variance: (100 ** 2 * r * (1 - r)) / n,
      }),
    ),
    'PERCENT',
  )
  // 0.25 × 0.16/50 + 0.09 × 0.24/80 + 0.04 × 0.09/20 = 0.0008 + 0.00027 + 0.00018
  expect(result).toMatchObject({ value: expect.closeTo(40, 10), variance: expect.closeTo(12.5, 10) })
})

const rates = fc.array(
  fc.record({ people: fc.integer({ min: 1, max: 100_000 }), rate: fc.double({ min: 0, max: 100, noNaN: true }) }),
  { minLength: 1, maxLength: 12 },
)

test('by its own distribution a group keeps its crude value', () => {
  fc.assert(
    fc.property(rates, (strata) => {
      const result = standardise(
        strata.map(({ people, rate }, at) =>
          aStratum(String(at), { standard: { value: people }, people: { value: people }, estimate: { value: rate } }),
        ),
        'PERCENT',
      )
      const everybody = strata.reduce((sum, { people }) => sum + people, 0)
      const crude = strata.reduce((sum, { people, rate }) => sum + people * rate, 0) / everybody
      expect(result).toMatchObject({ outcome: 'COMPUTED', value: expect.closeTo(crude, 8) })
    }),
  )
})

test('with one rate in every stratum the standard does not matter', () => {
  fc.assert(
    fc.property(rates, fc.double({ min: 0, max: 100, noNaN: true }), (strata, rate) => {
      const result = standardise(
        strata.map(({ people }, at) =>
          aStratum(String(at), { standard: { value: people }, estimate: { value: rate } }),
        ),
        'PERCENT',
      )
      expect(result).toMatchObject({ outcome: 'COMPUTED', value: expect.closeTo(rate, 8) })
    }),
  )
})

test.each([
  { given: 'nobody of the group', stratum: { people: { value: 0 } }, reason: 'EMPTY', rule: null },
  {
    given: 'nobody of the group, whose figure is withheld for that',
    stratum: { people: { value: 0 }, estimate: { withheld: 'SMALL_DENOMINATOR' } },
    reason: 'EMPTY',
    rule: null,
  },
  {
    given: 'a figure withheld',
    stratum: { estimate: { withheld: 'SMALL_CELL' } },
    reason: 'WITHHELD',
    rule: 'SMALL_CELL',
  },
  { given: 'people withheld', stratum: { people: { withheld: 'SECONDARY' } }, reason: 'WITHHELD', rule: 'SECONDARY' },
  {
    given: 'a weight withheld',
    stratum: { standard: { withheld: 'SMALL_CELL' } },
    reason: 'STANDARD_WITHHELD',
    rule: 'SMALL_CELL',
  },
])('$given: named, and nothing computed', ({ stratum, reason, rule }) => {
  const result = standardise([aStratum('a'), aStratum('b', stratum)], 'PERCENT')
  expect(result).toMatchObject({ outcome: 'UNDECIDED', findings: [{ stratum: 'b', reason, rule }] })
  if (result.outcome === 'UNDECIDED') expect(result.findings[0]?.explanation.nl).toContain('Stratum b')
})

test('every stratum that stands in the way is named', () => {
  const missing = { estimate: { withheld: 'SMALL_CELL' } }
  const result = standardise([aStratum('a', missing), aStratum('b'), aStratum('c', missing)], 'HOURS')
  expect(result).toMatchObject({ findings: [{ stratum: 'a' }, { stratum: 'c' }] })
})

test('a stratum that the standard does not have weighs nothing, also when it is withheld', () => {
  const without = aStratum('b', { standard: { value: 0 }, estimate: { withheld: 'SMALL_CELL' }, variance: null })
  expect(standardise([aStratum('a'), without], 'PERCENT')).toMatchObject({ value: 10, variance: 1 })
})

test.each([{ strata: [] }, { strata: [aStratum('a', { standard: { value: 0 } })] }])(
  'without a standard nothing is computed',
  ({ strata }) => {
    expect(standardise(strata, 'PERCENT')).toMatchObject({
      outcome: 'UNDECIDED',
      findings: [{ stratum: null, reason: 'NO_STANDARD' }],
    })
  },
)

test('without a variance there is a value and no interval', () => {
  const result = standardise([aStratum('a'), aStratum('b', { variance: null })], 'HOURS')
  expect(result).toMatchObject({ outcome: 'COMPUTED', value: 10, variance: null, interval: null })
})

test.each([
  { unit: 'PERCENT', value: 1, lower: 0, upper: expect.closeTo(20.6, 1) },
  { unit: 'PERCENT', value: 99, lower: expect.closeTo(79.4, 1), upper: 100 },
  { unit: 'HOURS', value: 99, lower: expect.closeTo(79.4, 1), upper: expect.closeTo(118.6, 1) },
] as const)('an interval of $unit around $value stays possible', ({ unit, value, lower, upper }) => {
  const result = standardise([aStratum('a', { estimate: { value }, variance: 100 })], unit)
  expect(result).toMatchObject({ interval: { lower, upper } })
})
