import { expect, test } from 'vitest'
import { aFamily } from '../../../test/facts.ts'
import { municipalityIn } from './municipality-in.ts'

const region = {
  kind: 'municipalityIn',
  municipalities: [
    { code: 'GM0917', name: 'Heerlen' },
    { code: 'GM1883', name: 'Sittard-Geleen' },
  ],
} as const

test.each([
  { municipalityCode: 'GM0917', outcome: 'MET', nl: 'Zij woont in Heerlen.' },
  { municipalityCode: 'GM1883', outcome: 'MET', nl: 'Zij woont in Sittard-Geleen.' },
  {
    municipalityCode: 'GM0363',
    outcome: 'FAILED',
    nl: 'Zij woont in een andere gemeente (GM0363) dan Heerlen of Sittard-Geleen.',
  },
  { municipalityCode: 'gm0917', outcome: 'FAILED', nl: expect.any(String) }, // codes are exact
])('MUNICIPALITY, $municipalityCode is $outcome', ({ municipalityCode, outcome, nl }) => {
  expect(municipalityIn.decide(region, aFamily({ municipalityCode }))).toMatchObject({
    code: 'MUNICIPALITY',
    outcome,
    explanation: { nl },
    missing: null,
  })
})

test('MUNICIPALITY, not recorded, is unknown', () => {
  expect(municipalityIn.decide(region, aFamily({ municipalityCode: null }))).toMatchObject({
    outcome: 'UNKNOWN',
    missing: 'municipalityCode',
  })
})

test('MUNICIPALITY in words', () => {
  expect(municipalityIn.describe(region).en).toBe('The mother lives in Heerlen or Sittard-Geleen.')
})
