import { needs } from '@kraamketen/subgraph'
import { type Answered, peopleOf } from '../research/asking.ts'
import type { CrosstabAnswer } from '../research/count-crosstab.ts'
import { exportAnswer } from '../research/export-answer.ts'
import { exportRegions } from '../research/export-rows.ts'
import type { RegionRow } from '../research/region-rows.ts'
import { snippetOf } from '../research/snippet-of.ts'
import { ResearchMeta } from './answer-meta.ts'
import { builder } from './builder.ts'
import { CrosstabLevel } from './characteristic.ts'
import { ExportFileType, exportArgs } from './export-file.ts'
import { GgdRegionType } from './ggd-region.ts'
import { ProtectedCount, ProtectedFigure } from './protected.ts'
import type { AskedWith } from './asked-with.ts'

const RegionChange = builder.objectRef<RegionRow>('RegionChange').implement({
  description: 'Mean received hours of a GGD region in two birth years (NL: verandering per regio).',
  ...needs('research:read'),
  fields: (t) => ({
    ggdRegion: t.field({
      type: GgdRegionType,
      nullable: true,
      description: 'The region; null for pairs whose region is not known.',
      resolve: ({ region }, _args, { loaders }) =>
        region.code === 'UNKNOWN' ? null : loaders.ggdRegion.load(region.code),
    }),
    level: t.field({
      type: CrosstabLevel,
      description: 'The same as a level of GGD_REGION, UNKNOWN too.',
      resolve: ({ region }) => region,
    }),
    nFrom: t.expose('nFrom', { type: ProtectedCount, description: 'Mother-child pairs in the first year.' }),
    nUntil: t.expose('nUntil', { type: ProtectedCount, description: 'Mother-child pairs in the last year.' }),
    from: t.expose('from', { type: ProtectedFigure, description: 'Mean received hours in the first year, decimal.' }),
    until: t.expose('until', { type: ProtectedFigure, description: 'Mean received hours in the last year, decimal.' }),
    change: t.expose('change', { type: ProtectedFigure, description: 'The last less the first, in hours.' }),
  }),
})

/** Regions in two years, with the crosstab that they come from. */
export interface RegionsCompared extends Answered<CrosstabAnswer>, AskedWith {
  readonly years: readonly [string, string]
  readonly rows: readonly RegionRow[]
}

export const RegionComparison = builder.objectRef<RegionsCompared>('RegionComparison').implement({
  description: 'Received hours by GGD region in two birth years (NL: regiovergelijking).',
  ...needs('research:read'),
  fields: (t) => ({
    rows: t.field({ type: [RegionChange], description: 'The regions.', resolve: ({ rows }) => [...rows] }),
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
          'regions',
          () => exportRegions(asked, asked.rows, asked.years, language),
          () => snippetOf(asked.about, asked.variables, graphUrl),
        ),
    }),
  }),
})
