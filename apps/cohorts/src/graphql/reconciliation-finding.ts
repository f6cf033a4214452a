import { inLanguage } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import type { ReconciliationFinding, RowRealignment } from '../rules/reconciliation.ts'
import { Language, builder } from './builder.ts'

const RowRealignmentType = builder.objectRef<RowRealignment>('RowRealignment').implement({
  description:
    'Percentages that seem to be printed at the wrong row (NL: verschoven rij): a computation, not a correction by the publisher.',
  ...needs('reference:read'),
  fields: (t) => ({
    row: t.exposeString('row', { description: 'Key of the row to which the percentages seem to belong.' }),
    percentagesPrintedAt: t.exposeString('percentagesPrintedAt', {
      description: 'Key of the row at which they are printed.',
    }),
  }),
})

export const ReconciliationFindingType = builder.objectRef<ReconciliationFinding>('ReconciliationFinding').implement({
  description: 'One thing in a published table that does not follow from the rest of it (NL: aansluitverschil).',
  ...needs('reference:read'),
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable code of the check that found it.' }),
    group: t.exposeString('group', {
      nullable: true,
      description: 'Key of the group that it is about; null for the whole table or the row of everybody.',
    }),
    row: t.exposeString('row', {
      nullable: true,
      description: 'Key of the row; null when it is about the whole group.',
    }),
    explanation: t.string({
      description: 'What was found, with figures, in a few sentences.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ explanation }, { language }) => inLanguage(explanation, language),
    }),
    printed: t.exposeFloat('printed', {
      nullable: true,
      description:
        'What it is held against, in hours, percent or pairs as the check says: a printed figure, 100 for a row of percentages, or what most other groups give.',
    }),
    computed: t.exposeFloat('computed', {
      nullable: true,
      description: 'The figure as it follows from the rows that were checked, in the same unit.',
    }),
    difference: t.exposeFloat('difference', { nullable: true, description: 'Computed less printed.' }),
    tolerance: t.exposeFloat('tolerance', {
      nullable: true,
      description: 'The largest difference that rounding in print can explain; 0 for counts.',
    }),
    explainedByRounding: t.exposeBoolean('explainedByRounding', {
      description: 'True when rounding in print is enough to explain it: nothing is wrong then.',
    }),
    proposal: t.field({
      type: [RowRealignmentType],
      description:
        'The rows to whose places the percentages would move, when exactly one order of a group fits within rounding; else empty.',
      resolve: ({ proposal }) => [...proposal],
    }),
  }),
})
