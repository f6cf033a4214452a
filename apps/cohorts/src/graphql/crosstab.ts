import type { Protected } from '@kraamketen/disclosure'
import { HOUR_CATEGORIES, type HourCategory } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import { type About, type Answered, peopleOf } from '../research/asking.ts'
import type { AnsweredLine, CrosstabAnswer } from '../research/count-crosstab.ts'
import { exportAnswer } from '../research/export-answer.ts'
import { exportCrosstab, suppressedOf } from '../research/export-crosstab.ts'
import {
  type Figure,
  INDICATED,
  meanHours,
  meanReceivedHours,
  shareFigure,
  underTwentyFour,
} from '../research/figures.ts'
import { snippetOf } from '../research/snippet-of.ts'
import { characteristicOf } from '../rules/characteristics.ts'
import { ResearchMeta } from './answer-meta.ts'
import type { AskedWith } from './asked-with.ts'
import { builder } from './builder.ts'
import { CharacteristicType, CrosstabLevel } from './characteristic.ts'
import { ExportCheck } from './export-check.ts'
import { ExportFileType, exportArgs } from './export-file.ts'
import { GgdRegionType } from './ggd-region.ts'
import { ProtectedCount, ProtectedFigure } from './protected.ts'
import { HourCategoryType } from './published-table.ts'

interface CategoryFigureOf {
  readonly category: HourCategory
  readonly count: Protected
  readonly percent: Figure
}

const CategoryFigure = builder.objectRef<CategoryFigureOf>('CategoryFigure').implement({
  description: 'The pairs of a row that received hours in one class (NL: aandeel per uurcategorie).',
  ...needs('research:read'),
  fields: (t) => ({
    category: t.expose('category', { type: HourCategoryType, description: 'The class of received hours.' }),
    count: t.expose('count', { type: ProtectedCount, description: 'Mother-child pairs.' }),
    percent: t.expose('percent', { type: ProtectedFigure, description: 'Percent of the pairs of the row.' }),
  }),
})

interface RowOf extends Pick<AnsweredLine, 'levels' | 'line'> {
  readonly about: About
  readonly answer: CrosstabAnswer
}

const CrosstabRow = builder.objectRef<RowOf>('CrosstabRow').implement({
  description: 'A group of mother-child pairs in a crosstab (NL: rij van een kruistabel).',
  ...needs('research:read'),
  fields: (t) => ({
    levels: t.field({
      type: [CrosstabLevel],
      description: 'What the row is about, one level a characteristic; empty for everybody.',
      resolve: ({ levels }) => [...levels],
    }),
    n: t.field({
      type: ProtectedCount,
      description: 'Mother-child pairs, also those whose class of hours is not known.',
      resolve: ({ line }) => line.n,
    }),
    distribution: t.field({
      type: [CategoryFigure],
      description: 'The five classes of received hours, fewest first (NL: verdeling).',
      resolve: ({ line, answer: { policy } }) =>
        HOUR_CATEGORIES.map((category, place) => {
          const count = line.counts[place] as Protected
          return { category, count, percent: shareFigure(line.shares[place] as Protected, count, line.n, policy) }
        }),
    }),
    underTwentyFour: t.field({
      type: ProtectedFigure,
      description: 'Percent with under 24 hours, by the meaning that the definition gives it (NL: minder dan 24 uur).',
      resolve: ({ line, about, answer: { policy } }) =>
        underTwentyFour(line, about.cohort.definition.underTwentyFour, policy),
    }),
    meanReceivedHours: t.field({
      type: ProtectedFigure,
      description: 'Mean received hours, decimal, corrected as asked (NL: ontvangen uren).',
      resolve: ({ line, answer: { policy } }) => meanReceivedHours(line, policy),
    }),
    meanIndicatedHours: t.field({
      type: ProtectedFigure,
      description: 'Mean indicated hours, decimal, of those for whom they are known (NL: geïndiceerde uren).',
      resolve: ({ line }) => meanHours(line, INDICATED),
    }),
    indicationKnown: t.field({
      type: ProtectedCount,
      description: 'Pairs whose indicated hours are known: about half.',
      resolve: ({ line }) => line.means[INDICATED]?.n ?? { withheld: 'SMALL_DENOMINATOR' as const },
    }),
    ggdRegion: t.field({
      type: GgdRegionType,
      nullable: true,
      description: 'The region of the row; null when it is not divided by region, or it is unknown.',
      resolve: ({ levels }, _args, { loaders }) => {
        const region = levels.find(({ characteristic, code }) => characteristic === 'GGD_REGION' && code !== 'UNKNOWN')
        return region === undefined ? null : loaders.ggdRegion.load(region.code)
      },
    }),
  }),
})

export const CrosstabType = builder.objectRef<Answered<CrosstabAnswer> & AskedWith>('Crosstab').implement({
  description: 'Mother-child pairs by characteristics and class of received hours (NL: kruistabel).',
  ...needs('research:read'),
  fields: (t) => ({
    groupedBy: t.field({
      type: [CharacteristicType],
      description: 'By which characteristics it is divided, in order.',
      resolve: ({ answer }) => answer.question.groupBy.map(characteristicOf),
    }),
    rows: t.field({
      type: [CrosstabRow],
      description: 'Every combination of levels that the question leaves, also where nobody is.',
      resolve: ({ answer, about }) => answer.lines.map(({ levels, line }) => ({ levels, line, about, answer })),
    }),
    total: t.field({
      type: CrosstabRow,
      description: 'Everybody, with noise of its own: it is no sum of the rows.',
      resolve: ({ answer, about }) => ({ levels: [], line: answer.total, about, answer }),
    }),
    meta: t.field({
      type: ResearchMeta,
      description: 'Where it comes from.',
      resolve: ({ answer, about }) => ({ about, n: peopleOf(answer) }),
    }),
    exportCheck: t.field({
      type: ExportCheck,
      nullable: true,
      description: 'What a document of it leaves out, and why.',
      resolve: ({ answer }) => ({ answer, suppressed: suppressedOf(answer) }),
    }),
    export: t.field({
      type: ExportFileType,
      nullable: true,
      description: 'It as a file, without what `exportCheck` leaves out.',
      args: exportArgs,
      resolve: (asked, { format, language }, { graphUrl }) =>
        exportAnswer(
          format,
          asked.about.field,
          () => exportCrosstab(asked, language),
          () => snippetOf(asked.about, asked.variables, graphUrl),
        ),
    }),
  }),
})
