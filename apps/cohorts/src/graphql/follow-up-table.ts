import { needs } from '@kraamketen/subgraph'
import { type Answered, peopleOf } from '../research/asking.ts'
import type { AnsweredOffset, FollowedLine, FollowUpAnswer } from '../research/count-follow-up.ts'
import { exportAnswer } from '../research/export-answer.ts'
import { exportFollowUp } from '../research/export-rows.ts'
import { snippetOf } from '../research/snippet-of.ts'
import { characteristicOf } from '../rules/characteristics.ts'
import { ResearchMeta } from './answer-meta.ts'
import { builder } from './builder.ts'
import { CharacteristicType, CrosstabLevel } from './characteristic.ts'
import { ExportFileType, exportArgs } from './export-file.ts'
import { ProtectedCount, ProtectedFigure } from './protected.ts'
import type { AskedWith } from './asked-with.ts'

const FollowUpOffset = builder.objectRef<AnsweredOffset>('FollowUpOffset').implement({
  description: 'Who can be followed in one calendar year after the birth year (NL: jaar na de geboorte).',
  ...needs('research:read'),
  fields: (t) => ({
    offset: t.exposeInt('offset', { description: 'Calendar year less birth year; 0 is the birth year.' }),
    available: t.expose('available', { type: ProtectedCount, description: 'Pairs for whom that year is in the data.' }),
    present: t.expose('present', {
      type: ProtectedCount,
      description: 'Of them those of whom neither mother nor child emigrated or died in that year or before.',
    }),
    percent: t.field({
      type: ProtectedFigure,
      description: 'Present in percent of available.',
      resolve: ({ share }) => ('value' in share ? { value: share.value, interval: null } : share),
    }),
  }),
})

const FollowUpRow = builder.objectRef<FollowedLine>('FollowUpRow').implement({
  description: 'How long a group can be followed (NL: follow-up van een groep).',
  ...needs('research:read'),
  fields: (t) => ({
    levels: t.field({
      type: [CrosstabLevel],
      description: 'What the row is about; empty for everybody.',
      resolve: ({ levels }) => [...levels],
    }),
    offsets: t.field({
      type: [FollowUpOffset],
      description: 'The birth year and the six years after it.',
      resolve: ({ offsets }) => [...offsets],
    }),
  }),
})

export const FollowUpTable = builder.objectRef<Answered<FollowUpAnswer> & AskedWith>('FollowUpTable').implement({
  description:
    'For how many pairs each calendar year after the birth is observed (NL: follow-up). Later years are about fewer birth years.',
  ...needs('research:read'),
  fields: (t) => ({
    groupedBy: t.field({
      type: [CharacteristicType],
      description: 'By which characteristics it is divided, in order.',
      resolve: ({ answer }) => answer.question.groupBy.map(characteristicOf),
    }),
    rows: t.field({
      type: [FollowUpRow],
      description: 'Every combination of levels.',
      resolve: ({ answer }) => [...answer.lines],
    }),
    total: t.field({ type: FollowUpRow, description: 'Everybody.', resolve: ({ answer }) => answer.total }),
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
          'follow-up',
          () => exportFollowUp(asked, language),
          () => snippetOf(asked.about, asked.variables, graphUrl),
        ),
    }),
  }),
})
