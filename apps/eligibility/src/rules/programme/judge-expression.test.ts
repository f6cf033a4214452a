import { isoDate } from '@kraamketen/kraamzorg'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PROGRAMMES } from '../../../data/programmes.ts'
import { aFamily } from '../../../test/facts.ts'
import {
  type Criterion,
  CRITERION_CODES,
  type CriterionDecision,
  type CriterionKind,
  type ProgrammeFacts,
} from './criterion.ts'
import { type Expression, leavesOf, partsOf } from './expression.ts'
import { CRITERION_RULES } from './index.ts'
import { codeOf, describeExpression, judgeExpression } from './judge-expression.ts'

const day = isoDate('2023-06-01')
/** One of each kind that the programmes of the data do not use. */
const OTHERS: readonly Criterion[] = [
  { kind: 'appliedBetween', from: day, until: null },
  { kind: 'bornBetween', from: day, until: day },
  { kind: 'incomeBelow', monthlyCents: 200_000 },
  { kind: 'notAlreadyUsed', programme: 'OTHER' },
]
const leaves = [...PROGRAMMES.flatMap(({ criteria }) => leavesOf(criteria)), ...OTHERS]

test('every kind of criterion has a rule and a code of its own', () => {
  expect(Object.keys(CRITERION_RULES).sort()).toEqual(Object.keys(CRITERION_CODES).sort())
  expect(new Set(Object.values(CRITERION_CODES)).size).toBe(Object.keys(CRITERION_CODES).length)
})

test('every kind is described and decided in both languages, with what would change it', () => {
  expect(new Set(leaves.map(({ kind }) => kind))).toEqual(new Set(Object.keys(CRITERION_RULES) as CriterionKind[]))
  const families = [
    aFamily(),
    aFamily({
      at: null,
      appliedOn: null,
      bornOn: null,
      recordedClass: null,
      derivedClass: null,
      municipalityCode: null,
    }),
    aFamily({
      uzoviCode: null,
      careProviderAgbCode: null,
      moneyWorries: true,
      grantedBefore: null,
      monthlyIncomeCents: 1,
    }),
    aFamily({ uzoviCode: '0003', careProviderAgbCode: '41900002', municipalityCode: 'GM0363', moneyWorries: false }),
    aFamily({
      municipalityCode: 'GM0363',
      district: 'Zuidoost',
      grantedBefore: ['OTHER'],
      monthlyIncomeCents: 200_000,
    }),
  ]
  for (const leaf of [
    ...leaves,
    ...PROGRAMMES.map(({ criteria }) => criteria),
    { kind: 'not', of: OTHERS[0] as Criterion } as const,
  ])
    for (const family of families) {
      const decision = judgeExpression(leaf, family)
      expect(decision.code).toBe(codeOf(leaf))
      expect(decision.missing !== null).toBe(decision.outcome === 'UNKNOWN')
      if (decision.outcome === 'MET') expect(decision.wouldChange).toBeNull()
      for (const text of [describeExpression(leaf), decision.explanation, decision.wouldChange]) {
        if (text === null) continue
        expect(text.nl).toMatch(/^[A-ZÉ0-9].*\.$/s)
        expect(text.en).toMatch(/^[A-Z0-9].*\.$/s)
        expect(text.nl).not.toBe(text.en)
      }
    }
})

test.each([
  {
    fails: 'MUNICIPALITY',
    change: { municipalityCode: 'GM0363' },
    nl: /^Als zij in Beekdaelen.* woonde, voldeed zij wel\.$/,
  },
  { fails: 'INSURER', change: { uzoviCode: '0003' }, nl: 'Als zij verzekerd was bij CZ of VGZ, voldeed zij wel.' },
  {
    fails: 'CARE_PROVIDER',
    change: { careProviderAgbCode: '41900002' },
    nl: 'Als zij kraamzorg kreeg van Geboortezorg Limburg, voldeed zij wel.',
  },
  {
    fails: 'VULNERABILITY_CLASS',
    change: { recordedClass: 'SELF_RELIANT' },
    nl: /^Als een zorgverlener het gezin anders beoordeelt/,
  },
  { fails: 'CARE_DATE', change: { at: isoDate('2024-01-01') }, nl: null },
] as const)('what would change it when $fails fails', ({ fails, change, nl }) => {
  const decision = decisionOf(PROGRAMMES[0]?.criteria as Expression, aFamily(change), fails)
  expect(decision?.outcome).toBe('FAILED')
  if (nl === null) expect(decision?.wouldChange).toBeNull()
  else if (typeof nl === 'string') expect(decision?.wouldChange?.nl).toBe(nl)
  else expect(decision?.wouldChange?.nl).toMatch(nl)
})

test('of conditions of which one is enough, everything that can change is said; of all, one that cannot ends it', () => {
  const signalled: Criterion = { kind: 'classIn', classes: ['VULNERABLE'] }
  const gone: Criterion = { kind: 'careDateBetween', from: day, until: day }
  const family = aFamily({ recordedClass: 'SELF_RELIANT', at: isoDate('2024-01-01'), moneyWorries: false })
  const any = judgeExpression({ kind: 'anyOf', of: [signalled, gone, { kind: 'moneyWorriesDeclared' }] }, family)
  expect(any.outcome).toBe('FAILED')
  expect(any.wouldChange?.nl).toContain('beoordeelt')
  expect(any.wouldChange?.nl).toContain('geldzorgen')
  expect(judgeExpression({ kind: 'allOf', of: [signalled, gone] }, family).wouldChange).toBeNull()
  expect(judgeExpression({ kind: 'not', of: { kind: 'moneyWorriesDeclared' } }, family).outcome).toBe('MET')
})

// Laws. A leaf is made to come out as one wants by one fact alone: money worries that are declared, denied or not asked.
const facts = fc.record({
  moneyWorries: fc.constantFrom(true, false, null),
  uzoviCode: fc.constantFrom('9664', '0003', null),
  municipalityCode: fc.constantFrom('GM0917', 'GM0014', null),
})
const familyOf = (different: Partial<ProgrammeFacts>) => aFamily(different)
const leaf: fc.Arbitrary<Expression> = fc.constantFrom<Expression[]>(
  { kind: 'moneyWorriesDeclared' },
  { kind: 'insurerIn', parties: [{ name: 'CZ', code: '9664', note: null, demonstrationCode: null }], others: [] },
  { kind: 'municipalityIn', municipalities: [{ code: 'GM0917', name: 'Heerlen' }] },
)
const expression = fc.letrec<{ one: Expression }>((tie) => ({
  one: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.record({ kind: fc.constant('allOf' as const), of: fc.array(tie('one'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ kind: fc.constant('anyOf' as const), of: fc.array(tie('one'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ kind: fc.constant('not' as const), of: tie('one') }),
  ),
})).one
const several = fc.array(expression, { minLength: 1, maxLength: 4 })
const outcome = (of: Expression, family: Partial<ProgrammeFacts>) => judgeExpression(of, familyOf(family)).outcome
const all = (of: readonly Expression[]): Expression => ({ kind: 'allOf', of })
const any = (of: readonly Expression[]): Expression => ({ kind: 'anyOf', of })
const not = (of: Expression): Expression => ({ kind: 'not', of })

test('de Morgan: not all is any not, not any is all not; twice not is what it was', () => {
  fc.assert(
    fc.property(several, facts, (of, family) => {
      expect(outcome(not(all(of)), family)).toBe(outcome(any(of.map(not)), family))
      expect(outcome(not(any(of)), family)).toBe(outcome(all(of.map(not)), family))
      expect(outcome(not(not(all(of))), family)).toBe(outcome(all(of), family))
    }),
  )
})

test('the order of conditions does not matter, and saying one twice neither', () => {
  fc.assert(
    fc.property(several, facts, (of, family) => {
      for (const join of [all, any]) {
        expect(outcome(join(of.toReversed()), family)).toBe(outcome(join(of), family))
        expect(outcome(join([...of, ...of]), family)).toBe(outcome(join(of), family))
      }
    }),
  )
})

test('one more condition that is not known never makes a failed "all" met, nor a met "any" failed', () => {
  fc.assert(
    fc.property(several, facts, (of, family) => {
      const known = { ...family, moneyWorries: null }
      const more: Expression = { kind: 'moneyWorriesDeclared' }
      expect([outcome(all(of), known), 'UNKNOWN']).toContain(outcome(all([...of, more]), known))
      if (outcome(all(of), known) === 'FAILED') expect(outcome(all([...of, more]), known)).toBe('FAILED')
      if (outcome(any(of), known) === 'MET') expect(outcome(any([...of, more]), known)).toBe('MET')
    }),
  )
})

test('coming to know a fact settles an answer or leaves it; it never turns a settled one', () => {
  fc.assert(
    fc.property(expression, facts, fc.boolean(), (of, family, worries) => {
      const before = outcome(of, { ...family, moneyWorries: null })
      if (before !== 'UNKNOWN') expect(outcome(of, { ...family, moneyWorries: worries })).toBe(before)
    }),
  )
})

test('an expression comes out as the conditions within it say, and each of them is decided', () => {
  fc.assert(
    fc.property(expression, facts, (of, family) => {
      const count = (decision: CriterionDecision): number =>
        decision.of.length === 0 ? 1 : decision.of.reduce((sum, part) => sum + count(part), 0)
      expect(count(judgeExpression(of, familyOf(family)))).toBe(leavesOf(of).length)
    }),
  )
})

function decisionOf(of: Expression, family: ProgrammeFacts, code: string): CriterionDecision | undefined {
  return partsOf(of)
    .map((part) => judgeExpression(part, family))
    .find((decision) => decision.code === code)
}
