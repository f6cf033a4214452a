import fc from 'fast-check'
import { expect, test } from 'vitest'
import { criterionInWords } from './criterion-in-words.ts'
import type { Criterion } from './criterion.ts'
import { judgeCriterion } from './judge-criterion.ts'
import { KLIM_ANSWERS, KLIM_NUMBERS, type KlimFacts, MODES_OF_BIRTH } from './klim-facts.ts'
import { readCriterion } from './read-criterion.ts'
import { FEEDINGS } from './rule.ts'

const NOTHING: KlimFacts = {
  parity: null,
  children: null,
  hospitalDays: null,
  feeding: null,
  modeOfBirth: null,
  informalHelp: null,
  partnerPresent: null,
}

test.each([
  { criterion: { fact: 'parity', atMost: 0 }, facts: { parity: 0 }, outcome: 'MET' },
  { criterion: { fact: 'parity', atMost: 0 }, facts: { parity: 1 }, outcome: 'FAILED' },
  { criterion: { fact: 'parity', atMost: 0 }, facts: {}, outcome: 'UNKNOWN', missing: ['parity'] },
  { criterion: { fact: 'children', atLeast: 2 }, facts: { children: 2 }, outcome: 'MET' },
  { criterion: { fact: 'children', atLeast: 2 }, facts: { children: 1 }, outcome: 'FAILED' },
  { criterion: { fact: 'feeding', in: ['BREAST'] }, facts: { feeding: 'BOTTLE' }, outcome: 'FAILED' },
  {
    criterion: { fact: 'modeOfBirth', in: ['ASSISTED', 'CAESAREAN'] },
    facts: { modeOfBirth: 'CAESAREAN' },
    outcome: 'MET',
  },
  { criterion: { fact: 'informalHelp', is: false }, facts: { informalHelp: false }, outcome: 'MET' },
  {
    criterion: {
      all: [
        { fact: 'parity', atMost: 0 },
        { fact: 'informalHelp', is: true },
      ],
    },
    facts: { parity: 1 },
    outcome: 'FAILED', // one part that fails decides, whatever is not recorded
  },
  {
    criterion: {
      any: [
        { fact: 'parity', atMost: 0 },
        { fact: 'informalHelp', is: true },
      ],
    },
    facts: { parity: 0 },
    outcome: 'MET',
  },
  {
    criterion: {
      any: [
        { fact: 'parity', atMost: 0 },
        { fact: 'informalHelp', is: true },
      ],
    },
    facts: { parity: 1 },
    outcome: 'UNKNOWN',
    missing: ['informalHelp'],
  },
  { criterion: { not: { fact: 'informalHelp', is: true } }, facts: {}, outcome: 'UNKNOWN', missing: ['informalHelp'] },
  { criterion: { all: [] }, facts: {}, outcome: 'MET' },
  { criterion: { any: [] }, facts: {}, outcome: 'FAILED' },
] as const)('$criterion of $facts: $outcome', ({ criterion, facts, outcome, ...rest }) => {
  const verdict = judgeCriterion(readCriterion(criterion)!, { ...NOTHING, ...facts })
  expect(verdict).toEqual({ outcome, missing: 'missing' in rest ? rest.missing : [] })
})

test.each([
  [null],
  [[]],
  ['parity'],
  [{}],
  [{ fact: 'parity' }],
  [{ fact: 'income', atLeast: 1 }],
  [{ fact: 'parity', atLeast: '1' }],
  [{ fact: 'parity', is: true }],
  [{ fact: 'feeding', in: ['BREAST', 'SOUP'] }],
  [{ fact: 'feeding', in: [] }],
  [{ all: [{ fact: 'parity' }] }],
  [{ any: {} }],
  [{ not: null }],
  [{ not: { fact: 'parity', atLeast: 1 }, all: [] }],
])('%j is no criterion', (stored) => {
  expect(readCriterion(stored)).toBeNull()
})

const { criterion: criteria } = fc.letrec<{ criterion: Criterion }>((tie) => ({
  criterion: fc.oneof(
    { depthSize: 'small' },
    fc.record({ fact: fc.constantFrom(...KLIM_NUMBERS), atLeast: fc.integer({ min: 0, max: 3 }) }),
    fc.record({ fact: fc.constantFrom(...KLIM_NUMBERS), atMost: fc.integer({ min: 0, max: 3 }) }),
    fc.record({ fact: fc.constant('feeding' as const), in: fc.subarray([...FEEDINGS], { minLength: 1 }) }),
    fc.record({ fact: fc.constantFrom(...KLIM_ANSWERS), is: fc.boolean() }),
    fc.record({ all: fc.array(tie('criterion'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('criterion'), { maxLength: 3 }) }),
    fc.record({ not: tie('criterion') }),
  ),
}))
const known = fc.record({
  parity: fc.integer({ min: 0, max: 3 }),
  children: fc.integer({ min: 0, max: 3 }),
  hospitalDays: fc.integer({ min: 0, max: 3 }),
  feeding: fc.constantFrom(...FEEDINGS),
  modeOfBirth: fc.constantFrom(...MODES_OF_BIRTH),
  informalHelp: fc.boolean(),
  partnerPresent: fc.boolean(),
})

test('whatever the criterion: read back it is itself, and it has words in both languages', () => {
  fc.assert(
    fc.property(criteria, (criterion) => {
      expect(readCriterion(JSON.parse(JSON.stringify(criterion)))).toEqual(criterion)
      expect(Object.keys(criterionInWords(criterion))).toEqual(['nl', 'en'])
    }),
  )
})

test('what is decided with facts missing stays so when they become known; with all facts nothing is unknown', () => {
  const forgotten = fc.subarray(Object.keys(NOTHING) as (keyof KlimFacts)[])
  fc.assert(
    fc.property(criteria, known, forgotten, (criterion, facts, absent) => {
      const full = judgeCriterion(criterion, facts)
      expect(full.outcome).not.toBe('UNKNOWN')
      const partly = { ...facts, ...Object.fromEntries(absent.map((name) => [name, null])) } as KlimFacts
      const verdict = judgeCriterion(criterion, partly)
      if (verdict.outcome !== 'UNKNOWN') expect(verdict.outcome).toBe(full.outcome)
      else expect(absent).toEqual(expect.arrayContaining([...verdict.missing]))
    }),
  )
})
