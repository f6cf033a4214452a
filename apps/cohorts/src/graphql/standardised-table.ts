import type { HourCategory, Localised } from '@kraamketen/kraamzorg'
import { inLanguage } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import { type Answered, peopleOf } from '../research/asking.ts'
import type { CrosstabAnswer } from '../research/count-crosstab.ts'
import { exportAnswer } from '../research/export-answer.ts'
import { exportStandardised } from '../research/export-rows.ts'
import { snippetOf } from '../research/snippet-of.ts'
import type { StandardisedFigure, StandardisedRow } from '../research/standardise-levels.ts'
import { characteristicOf } from '../rules/characteristics.ts'
import type { StratumFinding } from '../rules/standardisation/standardise.ts'
import { ResearchMeta } from './answer-meta.ts'
import { Language, builder } from './builder.ts'
import { CharacteristicType, CrosstabLevel } from './characteristic.ts'
import { ExportFileType, exportArgs } from './export-file.ts'
import { ProtectedCount, ProtectedFigure, WithholdingRuleType } from './protected.ts'
import { HourCategoryType } from './published-table.ts'
import type { AskedWith } from './asked-with.ts'

const StratumFindingType = builder.objectRef<StratumFinding>('StratumFinding').implement({
  description: 'Why a group could not be standardised (NL: melding over een stratum).',
  ...needs('research:read'),
  fields: (t) => ({
    stratum: t.exposeString('stratum', {
      nullable: true,
      description: 'The stratum, as characteristics with their levels; null when it is about all of them.',
    }),
    reason: t.exposeString('reason', { description: 'Stable code of the reason.' }),
    rule: t.field({
      type: WithholdingRuleType,
      nullable: true,
      description: 'The rule of disclosure control, where one withheld something.',
      resolve: ({ rule }) => rule as never,
    }),
    explanation: t.string({
      description: 'The reason in words.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ explanation }: { explanation: Localised }, { language }) => inLanguage(explanation, language),
    }),
  }),
})

const StandardisedFigureType = builder.objectRef<StandardisedFigure>('StandardisedFigure').implement({
  description:
    'A figure as it is, and as it would be with the composition of the whole cohort (NL: gestandaardiseerd cijfer).',
  ...needs('research:read'),
  fields: (t) => ({
    crude: t.expose('crude', { type: ProtectedFigure, description: 'As it is.' }),
    standardised: t.field({
      type: ProtectedFigure,
      nullable: true,
      description: 'As it would be; null when `findings` says why not.',
      resolve: ({ standardised }) => standardised,
    }),
    findings: t.field({
      type: [StratumFindingType],
      description: 'What stands in the way: strata that are empty or withheld.',
      resolve: ({ findings }) => [...findings],
    }),
  }),
})

interface CategoryStandardised {
  readonly category: HourCategory
  readonly percent: StandardisedFigure
}

const StandardisedCategory = builder.objectRef<CategoryStandardised>('StandardisedCategory').implement({
  description: 'The share of one class of hours, crude and standardised (NL: gestandaardiseerd aandeel).',
  ...needs('research:read'),
  fields: (t) => ({
    category: t.expose('category', { type: HourCategoryType, description: 'The class of received hours.' }),
    percent: t.expose('percent', { type: StandardisedFigureType, description: 'Percent of the pairs of the level.' }),
  }),
})

const StandardisedRowType = builder.objectRef<StandardisedRow>('StandardisedRow').implement({
  description: 'A group, crude and standardised (NL: gestandaardiseerde rij).',
  ...needs('research:read'),
  fields: (t) => ({
    level: t.field({ type: CrosstabLevel, description: 'Which group.', resolve: ({ level }) => level }),
    n: t.expose('n', { type: ProtectedCount, description: 'Mother-child pairs.' }),
    underTwentyFour: t.expose('underTwentyFour', {
      type: StandardisedFigureType,
      description: 'Percent with under 24 hours, by the meaning that the definition gives it.',
    }),
    meanReceivedHours: t.expose('meanReceivedHours', {
      type: StandardisedFigureType,
      description: 'Mean received hours, decimal.',
    }),
    distribution: t.field({
      type: [StandardisedCategory],
      description: 'The five classes of received hours.',
      resolve: ({ distribution }) => [...distribution],
    }),
  }),
})

/** Levels standardised, with the crosstab of the crude figures. */
export interface LevelsStandardised extends Answered<CrosstabAnswer>, AskedWith {
  readonly over: readonly Parameters<typeof characteristicOf>[0][]
  readonly rows: readonly StandardisedRow[]
}

export const StandardisedTable = builder.objectRef<LevelsStandardised>('StandardisedTable').implement({
  description:
    'Groups compared as if each were composed as the whole cohort (NL: directe standaardisatie). An empty or withheld stratum gives a finding instead of a figure.',
  ...needs('research:read'),
  fields: (t) => ({
    by: t.field({
      type: CharacteristicType,
      description: 'What is compared.',
      resolve: ({ answer }) => characteristicOf(answer.question.groupBy[0] as never),
    }),
    over: t.field({
      type: [CharacteristicType],
      description: 'What is held equal.',
      resolve: ({ over }) => over.map(characteristicOf),
    }),
    rows: t.field({
      type: [StandardisedRowType],
      description: 'The levels that have anybody.',
      resolve: ({ rows }) => [...rows],
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
          'standardised',
          () => exportStandardised(asked, asked.rows, language),
          () => snippetOf(asked.about, asked.variables, graphUrl),
        ),
    }),
  }),
})
