import { type IsoDate, inLanguage } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import type { CriterionDecision, CriterionOutcome } from '../../rules/programme/criterion.ts'
import type { EligibilityOutcome, ProgrammeDecision } from '../../rules/programme/decide-programme.ts'
import type { Programme } from '../../rules/programme/programme.ts'
import { builder, Language } from '../builder.ts'
import { ProgrammeType } from './programme.ts'

export const EligibilityOutcomeType = builder.enumType('EligibilityOutcome', {
  description: 'Whether a family may take part in a programme (NL: komt in aanmerking).',
  values: {
    ELIGIBLE: { description: 'Every criterion is met. Not the same as granted.' },
    NOT_ELIGIBLE: { description: 'At least one criterion fails.' },
    UNKNOWN: { description: 'No criterion fails, and at least one cannot be decided.' },
  } satisfies Record<EligibilityOutcome, object>,
})

const CriterionOutcomeType = builder.enumType('CriterionOutcome', {
  description: 'What came of one criterion (NL: uitkomst).',
  values: {
    MET: { description: 'The condition is fulfilled (NL: voldoet).' },
    FAILED: { description: 'It is not (NL: voldoet niet).' },
    UNKNOWN: { description: 'Something that it needs is not known (NL: onbekend).' },
  } satisfies Record<CriterionOutcome, object>,
})

export const CriterionDecisionType = builder.objectRef<CriterionDecision>('CriterionDecision')
builder.objectType(CriterionDecisionType, {
  description: 'One criterion applied to one family, and why (NL: toetsing van een voorwaarde).',
  ...needs('care:read'),
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable code of the criterion.' }),
    outcome: t.expose('outcome', { type: CriterionOutcomeType, description: 'What came of it.' }),
    explanation: t.string({
      description: 'Why, in a sentence.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ explanation }, { language }) => inLanguage(explanation, language),
    }),
    missing: t.exposeString('missing', {
      nullable: true,
      description: 'The fact that is not known; null unless the outcome is UNKNOWN.',
    }),
    wouldChange: t.string({
      nullable: true,
      description: 'What would make it met, in a sentence; null when it is met or when nothing can change it.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ wouldChange }, { language }) => (wouldChange === null ? null : inLanguage(wouldChange, language)),
    }),
    of: t.field({
      type: [CriterionDecisionType],
      description: 'What came of the conditions that it joins; empty for a single one.',
      resolve: ({ of }) => [...of],
    }),
  }),
})

export interface DecisionAt {
  readonly clientId: string
  /** Where she lives now; null when that is not recorded. */
  readonly municipalityCode: string | null
  /** The birth as the file has it; null before it. */
  readonly bornOn: string | null
  readonly programme: Programme
  readonly at: IsoDate
  readonly decision: ProgrammeDecision
}

export const ProgrammeDecisionType = builder.objectRef<DecisionAt>('ProgrammeDecision').implement({
  description: 'Whether a family may take part in a programme, criterion by criterion (NL: besluit over deelname).',
  ...needs('care:read'),
  fields: (t) => ({
    programme: t.expose('programme', {
      type: ProgrammeType,
      description: 'The version that was judged by: the one in force on the day, else the last that lapsed before it.',
    }),
    at: t.expose('at', { type: 'Date', description: 'The day that it was decided for.' }),
    outcome: t.field({
      type: EligibilityOutcomeType,
      description: 'The decision as a whole.',
      resolve: ({ decision }) => decision.outcome,
    }),
    criteria: t.field({
      type: [CriterionDecisionType],
      description: 'Every criterion, also after one that fails.',
      resolve: ({ decision }) => [...decision.criteria],
    }),
  }),
})
