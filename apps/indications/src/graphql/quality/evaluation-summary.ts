import { needs } from '@kraamketen/subgraph'
import type { EvaluationCount } from '../../queries/quality/evaluation-counts.ts'
import { EVALUATION_MOMENTS } from '../../rules/quality/judge-evaluation.ts'
import { builder } from '../builder.ts'
import { COUNTING_ROLES, QualityType } from './quality-ref.ts'
import { shareOf } from './share-of.ts'

export const EvaluationMomentType = builder.enumType('EvaluationMoment', {
  description: 'When a family evaluates: while care is given, or afterwards (NL: moment van evaluatie).',
  values: EVALUATION_MOMENTS,
})

const SummaryType = builder.objectRef<Omit<EvaluationCount, 'organisation'>>('EvaluationSummary').implement({
  description: 'What families said of the care, as a mean (NL: samenvatting van evaluaties).',
  ...needs('chain:read', COUNTING_ROLES),
  fields: (t) => ({
    moment: t.expose('moment', { type: EvaluationMomentType, description: 'During the care, or after it.' }),
    evaluations: t.exposeInt('evaluations', { description: 'How many families filled it in.' }),
    meanGrade: t.float({
      nullable: true,
      description: 'Mean grade, 1 to 10; null of fewer than ten evaluations.',
      resolve: ({ grades, evaluations }) => shareOf(grades, evaluations),
    }),
  }),
})

builder.objectField(QualityType, 'evaluations', (t) =>
  t.field({
    type: [SummaryType],
    nullable: true,
    description: 'Evaluations by families, by the month they were filled in.',
    resolve: async ({ organisation, period }, _args, { quality }) => {
      const rows = await quality.evaluationCounts(organisation, period)
      return EVALUATION_MOMENTS.map(
        (moment) => rows.find((row) => row.moment === moment) ?? { moment, evaluations: 0, grades: 0 },
      )
    },
  }),
)
