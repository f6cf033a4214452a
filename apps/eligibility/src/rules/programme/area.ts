import type { CriterionOutcome, ProgrammeFacts } from './criterion.ts'
import { type Expression, leavesOf } from './expression.ts'
import { judgeExpression } from './judge-expression.ts'

/** CBS codes of the municipalities that a programme names; empty for one that asks for no place. */
export function areaOf(criteria: Expression): readonly string[] {
  const place = placeOf(criteria)
  const codes = (place === null ? [] : leavesOf(place)).flatMap((leaf) => {
    if (leaf.kind === 'municipalityIn') return leaf.municipalities.map(({ code }) => code)
    return leaf.kind === 'districtIn' ? [leaf.municipality.code] : []
  })
  return [...new Set(codes)]
}

/** Whether somebody lives where a programme asks; met when it asks for no place. */
export function livesInArea(
  criteria: Expression,
  facts: Pick<ProgrammeFacts, 'municipalityCode' | 'district'>,
): CriterionOutcome {
  const place = placeOf(criteria)
  return place === null ? 'MET' : judgeExpression(place, { ...NOTHING_ELSE, ...facts }).outcome
}

const NOTHING_ELSE: ProgrammeFacts = {
  at: null,
  appliedOn: null,
  bornOn: null,
  recordedClass: null,
  derivedClass: null,
  municipalityCode: null,
  district: null,
  uzoviCode: null,
  careProviderAgbCode: null,
  monthlyIncomeCents: null,
  moneyWorries: null,
  grantedBefore: null,
}

/** What is left of an expression when only places count; null when nothing is, or when something else is enough. */
function placeOf(expression: Expression): Expression | null {
  switch (expression.kind) {
    case 'municipalityIn':
    case 'districtIn':
      return expression
    case 'allOf': {
      const of = expression.of.map(placeOf).filter((part) => part !== null)
      return of.length === 0 ? null : { kind: 'allOf', of }
    }
    case 'anyOf': {
      const of = expression.of.map(placeOf)
      return of.some((part) => part === null) ? null : { kind: 'anyOf', of: of.filter((part) => part !== null) }
    }
    case 'not': {
      const of = placeOf(expression.of)
      return of === null ? null : { kind: 'not', of }
    }
    default:
      return null
  }
}
