import { isoDate } from '@kraamketen/kraamzorg'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PROGRAMMES } from '../../../data/programmes.ts'
import { aFamily } from '../../../test/facts.ts'
import { decideProgramme } from './decide-programme.ts'
import type { Programme } from './programme.ts'

const [pillar1, pillar2] = PROGRAMMES as readonly [Programme, Programme, ...Programme[]]
const failed = (programme: Programme, family = aFamily()) =>
  decideProgramme(programme, family)
    .criteria.filter(({ outcome }) => outcome === 'FAILED')
    .map(({ code }) => code)

test('a vulnerable family in Heerlen with CZ and the provider of the pilot may take part in both pillars', () => {
  expect(decideProgramme(pillar1, aFamily()).outcome).toBe('ELIGIBLE')
  expect(decideProgramme(pillar2, aFamily()).outcome).toBe('ELIGIBLE')
})

test.each([
  { change: { recordedClass: 'SELF_RELIANT' }, code: 'VULNERABILITY_CLASS' },
  { change: { municipalityCode: 'GM0363' }, code: 'MUNICIPALITY' },
  { change: { careProviderAgbCode: '41900002' }, code: 'CARE_PROVIDER' },
  { change: { at: isoDate('2024-01-01') }, code: 'CARE_DATE' },
] as const)('$code fails both pillars by itself', ({ change, code }) => {
  for (const pillar of [pillar1, pillar2]) {
    expect(decideProgramme(pillar, aFamily(change)).outcome).toBe('NOT_ELIGIBLE')
    expect(failed(pillar, aFamily(change))).toEqual([code])
  }
})

test('another insurer fails pillar 1 only: pillar 2 asks for none', () => {
  const family = aFamily({ uzoviCode: '0003' })
  expect(failed(pillar1, family)).toEqual(['INSURER'])
  expect(decideProgramme(pillar2, family).outcome).toBe('ELIGIBLE')
})

test.each([
  { change: { municipalityCode: null }, outcome: 'UNKNOWN' }, // one unknown keeps it open
  { change: { municipalityCode: null, at: isoDate('2026-03-14') }, outcome: 'NOT_ELIGIBLE' }, // one failure closes it
  { change: { recordedClass: null, derivedClass: null, uzoviCode: null }, outcome: 'UNKNOWN' },
])('unknown and failed together: $outcome', ({ change, outcome }) => {
  expect(decideProgramme(pillar1, aFamily(change)).outcome).toBe(outcome)
})

test('every criterion is decided, also after one that fails', () => {
  const decision = decideProgramme(pillar1, aFamily({ municipalityCode: 'GM0363', uzoviCode: null }))
  expect(decision.criteria.map(({ code, outcome }) => `${code} ${outcome}`)).toEqual([
    'VULNERABILITY_CLASS MET',
    'MUNICIPALITY FAILED',
    'INSURER UNKNOWN',
    'CARE_PROVIDER MET',
    'CARE_DATE MET',
  ])
})

test('forgetting a fact keeps the answer or opens it: it never turns a no into a yes or a yes into a no', () => {
  const facts = fc.record({
    at: fc.constantFrom(isoDate('2021-10-31'), isoDate('2023-03-14'), isoDate('2024-01-01')),
    recordedClass: fc.constantFrom('SELF_RELIANT', 'VULNERABLE', 'VERY_VULNERABLE', null),
    derivedClass: fc.constant(null),
    municipalityCode: fc.constantFrom('GM0917', 'GM0363'),
    uzoviCode: fc.constantFrom('9664', '0002', '0003', '1234'),
    careProviderAgbCode: fc.constantFrom('41900001', '41900002', '41123456'),
  })
  const fact = fc.constantFrom('at', 'recordedClass', 'municipalityCode', 'uzoviCode', 'careProviderAgbCode')
  fc.assert(
    fc.property(facts, fact, fc.constantFrom(pillar1, pillar2), (family, forgotten, programme) => {
      const before = decideProgramme(programme, aFamily(family)).outcome
      const after = decideProgramme(programme, aFamily({ ...family, [forgotten]: null })).outcome
      expect([before, 'UNKNOWN']).toContain(after)
    }),
  )
})
