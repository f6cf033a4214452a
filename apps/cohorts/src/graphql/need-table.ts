import { needs } from '@kraamketen/subgraph'
import { type Answered, peopleOf } from '../research/asking.ts'
import type { NeedAnswer } from '../research/count-need.ts'
import { exportAnswer } from '../research/export-answer.ts'
import { exportNeed } from '../research/export-rows.ts'
import { type NeedRow, needRows } from '../research/need-rows.ts'
import { snippetOf } from '../research/snippet-of.ts'
import { characteristicOf } from '../rules/characteristics.ts'
import type { CohortDefinition } from '../rules/definition/cohort-definition.ts'
import { ResearchMeta } from './answer-meta.ts'
import { builder } from './builder.ts'
import { CharacteristicType, CrosstabLevel } from './characteristic.ts'
import { NormType } from './cohort-definition.ts'
import { ExportFileType, exportArgs } from './export-file.ts'
import { ProtectedCount, ProtectedFigure } from './protected.ts'
import type { AskedWith } from './asked-with.ts'

const NeedRowType = builder.objectRef<NeedRow>('NeedRow').implement({
  description:
    'Hours that a group needed by the norm and hours that it received, all families together (NL: behoefte van een groep).',
  ...needs('research:read'),
  fields: (t) => ({
    levels: t.field({
      type: [CrosstabLevel],
      description: 'What the row is about; empty for everybody.',
      resolve: ({ levels }) => [...levels],
    }),
    n: t.expose('n', { type: ProtectedCount, description: 'Mother-child pairs.' }),
    neededHours: t.expose('neededHours', {
      type: ProtectedFigure,
      description: 'Hours needed by the norm (NL: theoretische behoefte).',
    }),
    receivedHours: t.expose('receivedHours', {
      type: ProtectedFigure,
      description: 'Hours received, not corrected for the hospital stay: the need is less for it already.',
    }),
    gapHours: t.expose('gapHours', {
      type: ProtectedFigure,
      description: 'Needed less received; negative when more was received (NL: tekort).',
    }),
    gapPercent: t.expose('gapPercent', { type: ProtectedFigure, description: 'The gap in percent of the need.' }),
  }),
})

export const NeedTable = builder.objectRef<Answered<NeedAnswer> & AskedWith>('NeedTable').implement({
  description: 'What families needed by the theoretical norm against what they received (NL: behoefte en gebruik).',
  ...needs('research:read'),
  fields: (t) => ({
    groupedBy: t.field({
      type: [CharacteristicType],
      description: 'By which characteristics it is divided, in order.',
      resolve: ({ answer }) => answer.question.groupBy.map(characteristicOf),
    }),
    norm: t.field({
      type: NormType,
      description: 'The norm, as the definition has it.',
      resolve: ({ answer }): CohortDefinition['norm'] => answer.norm,
    }),
    rows: t.field({
      type: [NeedRowType],
      description: 'Every combination of levels.',
      resolve: ({ answer }) => [...needRows(answer).rows],
    }),
    total: t.field({
      type: NeedRowType,
      description: 'Everybody, with noise of its own: it is no sum of the rows.',
      resolve: ({ answer }) => needRows(answer).total,
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
          'need',
          () => exportNeed(asked, language),
          () => snippetOf(asked.about, asked.variables, graphUrl),
        ),
    }),
  }),
})
