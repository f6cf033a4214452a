import { expect, test } from 'vitest'
import { type ObservationFacts, judgeObservation } from './judge-observation.ts'
import { OBSERVATION_KINDS, OBSERVATION_RULES, type ObservationRule } from './observation-kinds.ts'

const weighed = (facts: Partial<ObservationFacts>): ObservationFacts => ({
  kind: 'WEIGHT',
  of: 'CHILD',
  value: 3450,
  words: null,
  ...facts,
})

test.each([
  { given: 'a weight', facts: weighed({}), verdict: { allowed: true } },
  { given: 'the lightest', facts: weighed({ value: 300 }), verdict: { allowed: true } },
  {
    given: 'lighter',
    facts: weighed({ value: 299 }),
    verdict: { field: 'value', why: 'OUT_OF_RANGE', range: [300, 7000] },
  },
  { given: 'the heaviest', facts: weighed({ value: 7000 }), verdict: { allowed: true } },
  { given: 'heavier', facts: weighed({ value: 7001 }), verdict: { field: 'value', why: 'OUT_OF_RANGE', unit: 'g' } },
  { given: 'kilograms', facts: weighed({ value: 3.45 }), verdict: { why: 'OUT_OF_RANGE' } },
  { given: 'half a gram', facts: weighed({ value: 3450.5 }), verdict: { field: 'value', why: 'TOO_PRECISE' } },
  { given: 'no number at all', facts: weighed({ value: Number.NaN }), verdict: { why: 'OUT_OF_RANGE' } },
  {
    given: 'a weight in words',
    facts: weighed({ value: null, words: 'goed' }),
    verdict: { field: 'value', why: 'MISSING' },
  },
  { given: "the mother's weight", facts: weighed({ of: 'MOTHER' }), verdict: { field: 'childId', why: 'OF_CHILD' } },
  {
    given: 'a temperature of the mother',
    facts: weighed({ kind: 'TEMPERATURE', of: 'MOTHER', value: 36.9 }),
    verdict: { allowed: true },
  },
  {
    given: 'a temperature of the child',
    facts: weighed({ kind: 'TEMPERATURE', value: 37.2 }),
    verdict: { allowed: true },
  },
  {
    given: 'a temperature without its point',
    facts: weighed({ kind: 'TEMPERATURE', value: 369 }),
    verdict: { why: 'OUT_OF_RANGE', range: [30, 43] },
  },
  {
    given: 'blood pressure of the child',
    facts: weighed({ kind: 'SYSTOLIC_PRESSURE', value: 120 }),
    verdict: { field: 'childId', why: 'OF_MOTHER' },
  },
  {
    given: 'feeding by a known word',
    facts: weighed({ kind: 'FEEDING', value: null, words: 'MIXED' }),
    verdict: { allowed: true },
  },
  {
    given: 'feeding by another word',
    facts: weighed({ kind: 'FEEDING', value: null, words: 'borst' }),
    verdict: { field: 'words', why: 'NOT_A_CHOICE', choices: ['BREAST', 'BOTTLE', 'MIXED'] },
  },
  {
    given: 'mood as a number',
    facts: weighed({ kind: 'MOOD', of: 'MOTHER', value: 7 }),
    verdict: { field: 'value', why: 'NOT_MEASURED' },
  },
  {
    given: 'mood not said',
    facts: weighed({ kind: 'MOOD', of: 'MOTHER', value: null }),
    verdict: { field: 'words', why: 'MISSING' },
  },
])('$given', ({ facts, verdict }) => {
  expect(judgeObservation(facts)).toMatchObject(verdict)
})

test('every kind is either measured, with unit and range, or described', () => {
  for (const kind of OBSERVATION_KINDS) {
    const { unit, range, choices, of }: ObservationRule = OBSERVATION_RULES[kind]
    expect(unit === null, kind).toBe(range === null)
    if (range !== null) expect([range[0] < range[1], choices], kind).toEqual([true, null])
    expect(of.length, kind).toBeGreaterThan(0)
  }
})
