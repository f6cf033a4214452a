import { expect, test } from 'vitest'
import { aFamily } from '../../../test/facts.ts'
import { districtIn } from './district-in.ts'

const zuidoost = {
  kind: 'districtIn',
  municipality: { code: 'GM0363', name: 'Amsterdam' },
  districts: ['Zuidoost'],
} as const

test.each([
  { municipalityCode: 'GM0363', district: 'Zuidoost', outcome: 'MET', missing: null },
  { municipalityCode: 'GM0363', district: ' zuidoost ', outcome: 'MET', missing: null },
  { municipalityCode: 'GM0363', district: 'Noord', outcome: 'FAILED', missing: null },
  { municipalityCode: 'GM0363', district: null, outcome: 'UNKNOWN', missing: 'district' },
  { municipalityCode: 'GM0917', district: null, outcome: 'FAILED', missing: null }, // no part of Amsterdam
  { municipalityCode: 'GM0917', district: 'Zuidoost', outcome: 'FAILED', missing: null }, // that of another place
  { municipalityCode: null, district: 'Zuidoost', outcome: 'UNKNOWN', missing: 'municipalityCode' },
])('DISTRICT, $district of $municipalityCode is $outcome', ({ municipalityCode, district, outcome, missing }) => {
  expect(districtIn.decide(zuidoost, aFamily({ municipalityCode, district }))).toMatchObject({
    code: 'DISTRICT',
    outcome,
    missing,
  })
})
