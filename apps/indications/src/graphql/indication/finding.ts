import { hoursOf, inLanguage } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import type { Finding } from '../../rules/indication/rule.ts'
import { Language, Source, builder, sourceOf } from '../builder.ts'

const FindingOutcome = builder.enumType('FindingOutcome', {
  description: 'What came of a rule (NL: uitkomst). UNDECIDED: something that it needs is not recorded.',
  values: ['APPLIED', 'NOT_APPLICABLE', 'UNDECIDED'] as const,
})

export const FindingType = builder.objectRef<Finding>('Finding').implement({
  description: 'What one rule adds to or takes from an indication, and why (NL: bevinding).',
  ...needs('care:read'),
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable code of the rule.' }),
    outcome: t.expose('outcome', { type: FindingOutcome, description: 'What came of it.' }),
    hours: t.float({
      nullable: true,
      description: 'Decimal hours, negative when hours go off; null unless the rule applied.',
      resolve: (finding) => (finding.outcome === 'APPLIED' ? hoursOf(finding.minutes) : null),
    }),
    missing: t.string({
      nullable: true,
      description: 'What is not recorded; null unless undecided.',
      resolve: (finding) => (finding.outcome === 'UNDECIDED' ? finding.missing : null),
    }),
    explanation: t.string({
      description: 'The rule applied to this family, in a sentence.',
      args: {
        language: t.arg({ type: Language, defaultValue: 'NL', required: true, description: 'Dutch unless asked.' }),
      },
      resolve: ({ explanation }, { language }) => inLanguage(explanation, language),
    }),
    source: t.field({
      type: Source,
      description: 'What the rule rests on.',
      resolve: ({ source }) => sourceOf(source),
    }),
  }),
})
