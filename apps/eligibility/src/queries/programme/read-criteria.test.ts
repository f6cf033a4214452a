import { expect, test } from 'vitest'
import { PROGRAMMES } from '../../../data/programmes.ts'
import { readCriteria } from './read-criteria.ts'

test('what is stored is what was written', () => {
  for (const { criteria } of PROGRAMMES) {
    const stored: unknown = JSON.parse(JSON.stringify(criteria))
    expect(readCriteria('TEST 1', stored)).toEqual(criteria)
  }
})

const LISTED = [{ kind: 'moneyWorriesDeclared' }]
const nested = (deep: number): object =>
  deep === 0 ? { kind: 'moneyWorriesDeclared' } : { kind: 'not', of: nested(deep - 1) }

test('conditions may be nested four deep', () => {
  expect(readCriteria('TEST 1', nested(4))).toEqual(nested(4))
})

test.each([
  { given: 'no criteria at all', stored: { kind: 'allOf', of: [] } },
  { given: 'a list, as it was stored once', stored: LISTED },
  { given: 'a kind that no rule knows', stored: { kind: 'incomeBelow', euros: 1000 } },
  { given: 'a class that nobody records', stored: { kind: 'classIn', classes: ['UNDEFINED'] } },
  { given: 'an empty list, which admits nobody', stored: { kind: 'classIn', classes: [] } },
  {
    given: 'a municipality without its code',
    stored: { kind: 'municipalityIn', municipalities: [{ name: 'Heerlen' }] },
  },
  {
    given: 'a code of another kind',
    stored: { kind: 'municipalityIn', municipalities: [{ name: 'X', code: '9664' }] },
  },
  {
    given: 'a day that does not exist',
    stored: { kind: 'careDateBetween', from: '2023-02-30', until: '2023-12-31' },
  },
  { given: 'a period that ends first', stored: { kind: 'careDateBetween', from: '2023-12-31', until: '2023-01-01' } },
  {
    given: 'a party that nothing can recognise',
    stored: {
      kind: 'insurerIn',
      parties: [{ name: 'CZ', code: null, note: null, demonstrationCode: null }],
      others: [],
    },
  },
  { given: 'a "not" of several', stored: { kind: 'not', of: LISTED } },
  {
    given: 'one wrong condition deep inside',
    stored: { kind: 'anyOf', of: [LISTED[0], { kind: 'not', of: { kind: 'x' } }] },
  },
  { given: 'more nesting than anybody can read', stored: nested(5) },
  { given: 'a word too many', stored: { kind: 'classIn', classes: ['VULNERABLE'], unless: 'never' } },
])('$given stops the answer', ({ stored }) => {
  expect(() => readCriteria('TEST 1', stored)).toThrow(/^The criteria of TEST 1 cannot be read: /)
})
