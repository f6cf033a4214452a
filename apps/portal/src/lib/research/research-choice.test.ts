import { expect, test } from 'vitest'
import { characteristicCode } from './characteristic-codes.ts'
import { cohortId } from './cohort-id.ts'
import { researchAddress } from './research-address.ts'

test.each([
  ['URBANITY', 'URBANITY'],
  ['constructor', 'ORIGIN'],
  ['', 'ORIGIN'],
  [null, 'ORIGIN'],
])('%s is the characteristic %s', (text, code) => {
  expect(characteristicCode(text, 'ORIGIN')).toBe(code)
})

test.each([
  ['ab'.repeat(32), 'ab'.repeat(32)],
  ['AB'.repeat(32), null],
  ['ab', null],
  [null, null],
  [undefined, null],
])('%s is the cohort %s', (text, id) => {
  expect(cohortId(text)).toBe(id)
})

test('an address says what was chosen, and no more', () => {
  expect(researchAddress('/onderzoek/volgen', { cohort: null, project: null })).toBe('/onderzoek/volgen')
  expect(researchAddress('/onderzoek/volgen', { kenmerk: 'ORIGIN', cohort: null, project: 'p' })).toBe(
    '/onderzoek/volgen?kenmerk=ORIGIN&project=p',
  )
})
