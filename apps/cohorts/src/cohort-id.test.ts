import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aDefinition, someDefinition } from '../test/a-definition.ts'
import { cohortId, parseCohortId } from './cohort-id.ts'
import { canonicalDefinition } from './rules/definition/canonical-definition.ts'
import { RIVM_STUDY } from './rules/definition/cohort-definition.ts'

test('the id of the RIVM study stands in links and publications, and never changes', () => {
  // printf '%s' '<canonical text>' | sha256sum
  expect(cohortId(RIVM_STUDY)).toBe('4105986a4f6e32198839d31ba535d2ab589f09ceae859549fe76d50fed04b3a0')
})

test('one id a canonical text', () => {
  fc.assert(
    fc.property(someDefinition, someDefinition, (a, b) => {
      expect(parseCohortId(cohortId(a))).toBe(cohortId(a))
      expect(cohortId(a) === cohortId(b)).toBe(canonicalDefinition(a) === canonicalDefinition(b))
    }),
  )
})

test('the order of restrictions does not change the id; a level more does', () => {
  const turkish = { characteristic: 'ORIGIN', levels: ['TURKIYE'] } as const
  const urban = { characteristic: 'URBANITY', levels: ['U1', 'U2'] } as const
  const first = cohortId(aDefinition({ only: [turkish, urban] }))
  expect(cohortId(aDefinition({ only: [urban, turkish] }))).toBe(first)
  expect(cohortId(aDefinition({ only: [turkish, { ...urban, levels: ['U1'] }] }))).not.toBe(first)
})

test.each(['', 'A'.repeat(64), 'a'.repeat(63), 'a'.repeat(65), `${'a'.repeat(63)}g`])('%j is no id', (text) => {
  expect(parseCohortId(text)).toBeNull()
})
