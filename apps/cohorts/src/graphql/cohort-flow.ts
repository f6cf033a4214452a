import { needs } from '@kraamketen/subgraph'
import { type Answered, peopleOf } from '../research/asking.ts'
import type { FlowAnswer } from '../research/count-flow.ts'
import { exportAnswer } from '../research/export-answer.ts'
import { exportFlow } from '../research/export-rows.ts'
import { snippetOf } from '../research/snippet-of.ts'
import { FlowStepType, ResearchMeta } from './answer-meta.ts'
import { builder } from './builder.ts'
import { ExportFileType, exportArgs } from './export-file.ts'
import type { AskedWith } from './asked-with.ts'

export const CohortFlow = builder.objectRef<Answered<FlowAnswer> & AskedWith>('CohortFlow').implement({
  description: 'Who drops out at which criterion of a definition (NL: stroomschema).',
  ...needs('research:read'),
  fields: (t) => ({
    steps: t.field({
      type: [FlowStepType],
      description: 'The criteria in the order in which they are applied; of each everybody first, then the groups.',
      resolve: ({ answer }) => [...answer.steps],
    }),
    meta: t.field({
      type: ResearchMeta,
      description: 'Where it comes from.',
      resolve: ({ answer, about }) => ({ about, n: peopleOf(answer) }),
    }),
    export: t.field({
      type: ExportFileType,
      nullable: true,
      description: 'It as a file.',
      args: exportArgs,
      resolve: (asked, { format, language }, { graphUrl }) =>
        exportAnswer(
          format,
          'flow',
          () => exportFlow(asked, language),
          () => snippetOf(asked.about, asked.variables, graphUrl),
        ),
    }),
  }),
})
