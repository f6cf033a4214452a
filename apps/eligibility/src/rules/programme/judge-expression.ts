import type { Localised } from '@kraamketen/kraamzorg'
import {
  type Criterion,
  type CriterionCode,
  CRITERION_CODES,
  type CriterionDecision,
  type CriterionKind,
  type CriterionRule,
  JOIN_CODES,
  type ProgrammeFacts,
} from './criterion.ts'
import type { Expression } from './expression.ts'
import { CRITERION_RULES } from './index.ts'
import { allOf, anyOf, not } from './three-valued.ts'

/** Decides an expression and everything in it, also after what settles it: who fails one wants to know of the others. */
export function judgeExpression(expression: Expression, facts: ProgrammeFacts): CriterionDecision {
  switch (expression.kind) {
    case 'allOf': {
      const of = expression.of.map((part) => judgeExpression(part, facts))
      const outcome = allOf(of.map((part) => part.outcome))
      return joined('allOf', outcome, of, joinChanges(open(of, outcome), 'all'))
    }
    case 'anyOf': {
      const of = expression.of.map((part) => judgeExpression(part, facts))
      const outcome = anyOf(of.map((part) => part.outcome))
      return joined('anyOf', outcome, of, joinChanges(open(of, outcome), 'any'))
    }
    case 'not': {
      const of = judgeExpression(expression.of, facts)
      return joined('not', not(of.outcome), [of], of.outcome === 'UNKNOWN' ? of.wouldChange : null)
    }
    default: {
      const { wouldChange = null, ...verdict } = ruleOf(expression).decide(expression, facts)
      return { ...verdict, wouldChange: verdict.outcome === 'UNKNOWN' ? WHEN_KNOWN : wouldChange, of: [] }
    }
  }
}

/** The condition in words, without a family. */
export function describeExpression(expression: Expression): Localised {
  switch (expression.kind) {
    case 'allOf':
      return sentence({ nl: 'Dit geldt allemaal', en: 'All of this holds' }, expression.of.map(describeExpression))
    case 'anyOf':
      return sentence(
        { nl: 'Ten minste één hiervan geldt', en: 'At least one of these holds' },
        expression.of.map(describeExpression),
      )
    case 'not':
      return sentence({ nl: 'Dit geldt niet', en: 'This does not hold' }, [describeExpression(expression.of)])
    default:
      return ruleOf(expression).describe(expression)
  }
}

export function codeOf(expression: Expression): CriterionCode {
  const { kind } = expression
  return kind === 'allOf' || kind === 'anyOf' || kind === 'not' ? JOIN_CODES[kind] : CRITERION_CODES[kind]
}

const WHEN_KNOWN: Localised = {
  nl: 'Als dit is vastgelegd, is te zeggen of zij voldoet.',
  en: 'Once this is recorded, it can be said whether she meets it.',
}

const SAID: Readonly<Record<keyof typeof JOIN_CODES, Readonly<Record<CriterionDecision['outcome'], Localised>>>> = {
  allOf: {
    MET: { nl: 'Aan alle voorwaarden hieronder is voldaan.', en: 'Every condition below is met.' },
    FAILED: { nl: 'Aan een of meer voorwaarden hieronder is niet voldaan.', en: 'One or more conditions below fail.' },
    UNKNOWN: {
      nl: 'Van een of meer voorwaarden hieronder is het niet bekend.',
      en: 'Of one or more conditions below it is not known.',
    },
  },
  anyOf: {
    MET: { nl: 'Aan ten minste één voorwaarde hieronder is voldaan.', en: 'At least one condition below is met.' },
    FAILED: { nl: 'Aan geen van de voorwaarden hieronder is voldaan.', en: 'None of the conditions below is met.' },
    UNKNOWN: {
      nl: 'Of aan een van de voorwaarden hieronder is voldaan, is niet bekend.',
      en: 'Whether one of the conditions below is met is not known.',
    },
  },
  not: {
    MET: {
      nl: 'Wat hieronder staat, geldt voor haar niet, en zo hoort het.',
      en: 'What is below does not hold for her, as is asked.',
    },
    FAILED: {
      nl: 'Wat hieronder staat, geldt voor haar wel, en dat mag niet.',
      en: 'What is below does hold for her, and it should not.',
    },
    UNKNOWN: {
      nl: 'Of wat hieronder staat voor haar geldt, is niet bekend.',
      en: 'Whether what is below holds for her is not known.',
    },
  },
}

function joined(
  kind: keyof typeof JOIN_CODES,
  outcome: CriterionDecision['outcome'],
  of: readonly CriterionDecision[],
  wouldChange: Localised | null,
): CriterionDecision {
  const missing = outcome === 'UNKNOWN' ? (of.find((part) => part.outcome === 'UNKNOWN')?.missing ?? null) : null
  return {
    code: JOIN_CODES[kind],
    outcome,
    explanation: SAID[kind][outcome],
    missing,
    wouldChange: outcome === 'MET' ? null : wouldChange,
    of,
  }
}

/** The parts that stand in the way: those that came out as the whole did. */
function open(of: readonly CriterionDecision[], outcome: CriterionDecision['outcome']): readonly CriterionDecision[] {
  return outcome === 'MET' ? [] : of.filter((part) => part.outcome === outcome)
}

/** Of "all" everything in the way must change, so one that cannot ends it; of "any" whatever can is enough. */
function joinChanges(parts: readonly CriterionDecision[], how: 'all' | 'any'): Localised | null {
  const changes = [...new Set(parts.map((part) => part.wouldChange))]
  if (how === 'all' && changes.includes(null)) return null
  const possible = changes.filter((change) => change !== null)
  if (possible.length === 0) return null
  return { nl: possible.map((change) => change.nl).join(' '), en: possible.map((change) => change.en).join(' ') }
}

function sentence(head: Localised, parts: readonly Localised[]): Localised {
  const tail = (language: 'nl' | 'en') => parts.map((part) => part[language]).join(' ')
  return { nl: `${head.nl}: ${tail('nl')}`, en: `${head.en}: ${tail('en')}` }
}

/** The rule of a criterion's own kind; the type system cannot see that the two always go together. */
function ruleOf(criterion: Criterion): CriterionRule<CriterionKind> {
  return CRITERION_RULES[criterion.kind] as CriterionRule<CriterionKind>
}
