import { expect, test } from 'vitest'
import { areaOf, livesInArea } from './area.ts'
import type { Expression } from './expression.ts'

const heerlen: Expression = { kind: 'municipalityIn', municipalities: [{ code: 'GM0917', name: 'Heerlen' }] }
const zuidoost: Expression = {
  kind: 'districtIn',
  municipality: { code: 'GM0363', name: 'Amsterdam' },
  districts: ['Zuidoost'],
}
const worries: Expression = { kind: 'moneyWorriesDeclared' }
const both: Expression = { kind: 'allOf', of: [heerlen, worries] }
const either: Expression = { kind: 'anyOf', of: [heerlen, zuidoost] }

test.each([
  { given: 'one place among other conditions', criteria: both, area: ['GM0917'] },
  { given: 'one of two places', criteria: either, area: ['GM0917', 'GM0363'] },
  { given: 'no place', criteria: worries, area: [] },
  {
    given: 'a place, or else something that is no place',
    criteria: { kind: 'anyOf', of: [heerlen, worries] } as const,
    area: [],
  },
])('the area of $given', ({ criteria, area }) => {
  expect(areaOf(criteria)).toEqual(area)
})

test.each([
  { criteria: both, municipalityCode: 'GM0917', district: null, outcome: 'MET' }, // what is no place is left out
  { criteria: both, municipalityCode: 'GM0363', district: null, outcome: 'FAILED' },
  { criteria: both, municipalityCode: null, district: null, outcome: 'UNKNOWN' },
  { criteria: either, municipalityCode: 'GM0363', district: 'Zuidoost', outcome: 'MET' },
  { criteria: either, municipalityCode: 'GM0363', district: null, outcome: 'UNKNOWN' },
  { criteria: worries, municipalityCode: null, district: null, outcome: 'MET' },
])('$municipalityCode $district: $outcome', ({ criteria, municipalityCode, district, outcome }) => {
  expect(livesInArea(criteria, { municipalityCode, district })).toBe(outcome)
})
