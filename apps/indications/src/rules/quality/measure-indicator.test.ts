import { expect, test } from 'vitest'
import type { Indicator } from './indicator.ts'
import { FEWEST } from '@kraamketen/kraamzorg'
import { measureIndicator } from './measure-indicator.ts'

const words = { nl: 'x', en: 'x' }
const share: Indicator = {
  code: 'SHARE',
  official: null,
  name: words,
  counted: null,
  theme: 'STEERING_ON_QUALITY',
  unit: 'SHARE',
  subject: 'HOURS',
  numerator: 'belowFloor',
  denominator: 'withVisits',
  sensitive: false,
  missing: null,
  source: 'igj-goede-kraamzorg',
}
const count: Indicator = { ...share, unit: 'COUNT', numerator: 'casesStarted', denominator: null }

test.each([
  { belowFloor: 0, withVisits: FEWEST, status: 'KNOWN', value: 0 },
  { belowFloor: 10, withVisits: FEWEST, status: 'KNOWN', value: 1 },
  { belowFloor: 3, withVisits: 12, status: 'KNOWN', value: 0.25 },
  { belowFloor: 3, withVisits: FEWEST - 1, status: 'TOO_FEW', value: null },
  { belowFloor: 0, withVisits: 1, status: 'TOO_FEW', value: null },
  { belowFloor: 0, withVisits: 0, status: 'UNKNOWN', value: null },
])('$belowFloor of $withVisits: $status, $value', ({ belowFloor, withVisits, status, value }) => {
  const measure = measureIndicator(share, { belowFloor, withVisits })
  expect(measure).toMatchObject({ status, value })
  expect(measure.reason === null).toBe(status === 'KNOWN')
})

test('too few says how few, and not how many of them', () => {
  expect(measureIndicator(share, { belowFloor: 3, withVisits: 9 })).toMatchObject({ numerator: null, denominator: 9 })
})

test.each([
  { counted: null, status: 'UNKNOWN' },
  { counted: {}, status: 'UNKNOWN' },
  { counted: { casesStarted: 0 }, status: 'KNOWN' },
  { counted: { casesStarted: 4 }, status: 'KNOWN' },
])('a count of $counted is $status', ({ counted, status }) => {
  expect(measureIndicator(count, counted)).toMatchObject({ status })
})

test.each([
  { counted: null, status: 'TOO_FEW' },
  { counted: { casesStarted: 0 }, status: 'TOO_FEW' },
  { counted: { casesStarted: FEWEST - 1 }, status: 'TOO_FEW' },
  { counted: { casesStarted: FEWEST }, status: 'KNOWN' },
])('a sensitive count of $counted is $status, and none looks like nine', ({ counted, status }) => {
  const measure = measureIndicator({ ...count, sensitive: true }, counted)
  expect(measure.status).toBe(status)
  if (status === 'TOO_FEW') {
    expect(measure).toEqual(measureIndicator({ ...count, sensitive: true }, { casesStarted: 5 }))
  }
})

test('what cannot be computed says what is missing, whatever was counted', () => {
  const missing = { nl: 'ontbreekt', en: 'missing' }
  expect(measureIndicator({ ...share, missing }, { belowFloor: 30, withVisits: 100 })).toMatchObject({
    status: 'UNKNOWN',
    value: null,
    reason: missing,
  })
})
