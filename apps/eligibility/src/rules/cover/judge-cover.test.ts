import { expect, test } from 'vitest'
import { judgeCover } from './judge-cover.ts'
import { COVER_KINDS } from './supplementary-cover.ts'

const NOTHING = { percent: null, limitCents: null, limitMinutes: null }

test.each([
  { kind: 'PERCENTAGE', terms: { percent: 1 }, faults: [] },
  { kind: 'PERCENTAGE', terms: {}, faults: ['percent MISSING'] },
  { kind: 'PERCENTAGE', terms: { limitCents: 100 }, faults: ['percent MISSING', 'limitCents NOT_OF_THIS_KIND'] },
  { kind: 'UP_TO_AMOUNT', terms: { limitCents: 1 }, faults: [] },
  { kind: 'UP_TO_AMOUNT', terms: {}, faults: ['limitCents MISSING'] },
  { kind: 'UP_TO_HOURS', terms: { limitMinutes: 60 }, faults: [] },
  { kind: 'UP_TO_HOURS', terms: { limitMinutes: 60, percent: 50 }, faults: ['percent NOT_OF_THIS_KIND'] },
  { kind: 'NONE', terms: {}, faults: [] },
  { kind: 'NONE', terms: { percent: 100 }, faults: ['percent NOT_OF_THIS_KIND'] },
  { kind: 'UNKNOWN', terms: {}, faults: [] },
] as const)('$kind with $terms: $faults', ({ kind, terms, faults }) => {
  expect(judgeCover({ ...NOTHING, ...terms, kind }).map(({ term, fault }) => `${term} ${fault}`)).toEqual(faults)
})

test('every kind has at most one number', () => {
  const all = { percent: 1, limitCents: 1, limitMinutes: 1 }
  for (const kind of COVER_KINDS) expect(judgeCover({ ...all, kind }).length).toBeGreaterThanOrEqual(2)
})
