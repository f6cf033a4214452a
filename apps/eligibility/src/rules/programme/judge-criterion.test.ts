import { expect, test } from 'vitest'
import { PROGRAMMES } from '../../../data/programmes.ts'
import { aFamily } from '../../../test/facts.ts'
import { CRITERION_CODES, type CriterionKind } from './criterion.ts'
import { CRITERION_RULES } from './index.ts'
import { describeCriterion, judgeCriterion } from './judge-criterion.ts'

test('every kind of criterion has a rule and a code of its own', () => {
  expect(Object.keys(CRITERION_RULES).sort()).toEqual(Object.keys(CRITERION_CODES).sort())
  expect(new Set(Object.values(CRITERION_CODES)).size).toBe(Object.keys(CRITERION_CODES).length)
})

test('the data uses every kind, and each is described and decided in both languages under its code', () => {
  const criteria = PROGRAMMES.flatMap((programme) => programme.criteria)
  expect(new Set(criteria.map(({ kind }) => kind))).toEqual(new Set(Object.keys(CRITERION_RULES) as CriterionKind[]))
  for (const criterion of criteria) {
    const decision = judgeCriterion(criterion, aFamily())
    expect(decision.code).toBe(CRITERION_CODES[criterion.kind])
    for (const text of [describeCriterion(criterion), decision.explanation]) {
      expect(text.nl).toMatch(/^[A-ZÉ0-9].*\.$/s)
      expect(text.en).toMatch(/^[A-Z0-9].*\.$/s)
      expect(text.nl).not.toBe(text.en)
    }
  }
})
