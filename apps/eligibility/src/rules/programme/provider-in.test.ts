import { expect, test } from 'vitest'
import { aFamily, aParty } from '../../../test/facts.ts'
import type { Criterion } from './criterion.ts'
import { providerIn } from './provider-in.ts'

const pilot: Extract<Criterion, { kind: 'providerIn' }> = {
  kind: 'providerIn',
  parties: [aParty({ name: 'Geboortezorg Limburg', code: null, demonstrationCode: '41900001' })],
  others: [{ code: '41900002', name: 'Kraamzorg De Eerste Dagen (demonstratie)' }],
}

test.each([
  { careProviderAgbCode: '41900001', outcome: 'MET', missing: null },
  { careProviderAgbCode: '41900002', outcome: 'FAILED', missing: null },
  { careProviderAgbCode: '41123456', outcome: 'UNKNOWN', missing: 'careProviderAgbCode Geboortezorg Limburg' },
  { careProviderAgbCode: null, outcome: 'UNKNOWN', missing: 'careProviderAgbCode' },
])('CARE_PROVIDER, $careProviderAgbCode is $outcome', ({ careProviderAgbCode, outcome, missing }) => {
  expect(providerIn.decide(pilot, aFamily({ careProviderAgbCode }))).toMatchObject({
    code: 'CARE_PROVIDER',
    outcome,
    missing,
  })
})

test('CARE_PROVIDER says whom she has instead', () => {
  expect(providerIn.decide(pilot, aFamily({ careProviderAgbCode: '41900002' })).explanation).toEqual({
    nl: 'Zij krijgt geen kraamzorg van Geboortezorg Limburg, maar van Kraamzorg De Eerste Dagen (demonstratie).',
    en: 'She does not receive kraamzorg from Geboortezorg Limburg, but from Kraamzorg De Eerste Dagen (demonstratie).',
  })
})

test('CARE_PROVIDER in words says that an invented organisation plays the part', () => {
  expect(providerIn.describe(pilot).nl).toBe(
    'Zij krijgt kraamzorg van Geboortezorg Limburg. De AGB-code van Geboortezorg Limburg staat in geen bron; in de demonstratie staat 41900001 ervoor.',
  )
})
