import { expect, test } from 'vitest'
import { FACTOR_CODES, FACTOR_KINDS, FACTOR_TEXTS, factorText } from './factor.ts'

test.each([
  { kind: 'RISK', named: 7 },
  { kind: 'URGENT_RISK', named: 4 },
  { kind: 'PROTECTIVE', named: 6 },
] as const)('$kind has the $named examples of the definition and OTHER', ({ kind, named }) => {
  expect(Object.keys(FACTOR_TEXTS[kind])).toHaveLength(named + 1)
  expect(FACTOR_TEXTS[kind]).toHaveProperty('OTHER')
})

test('a factor in words; one that its kind does not name is another factor of that kind', () => {
  expect(factorText('URGENT_RISK', 'HOMELESSNESS')).toEqual({ nl: 'Dakloos of thuisloos', en: 'Homelessness' })
  expect(factorText('RISK', 'HOMELESSNESS').en).toBe('Other risk factor')
  expect(factorText('PROTECTIVE', 'OTHER').nl).toBe('Andere beschermende factor')
})

test('the list of codes holds each once, OTHER last', () => {
  expect(FACTOR_CODES).toHaveLength(new Set(FACTOR_CODES).size)
  expect(FACTOR_CODES).toHaveLength(7 + 4 + 6 + 1)
  expect(FACTOR_CODES.at(-1)).toBe('OTHER')
  for (const code of FACTOR_CODES) expect(FACTOR_KINDS.some((kind) => code in FACTOR_TEXTS[kind])).toBe(true)
})
