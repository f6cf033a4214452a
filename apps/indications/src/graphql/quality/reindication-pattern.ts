import { InvalidInput, needs, readArrayPage, arrayConnection } from '@kraamketen/subgraph'
import { existing } from '../../existing.ts'
import { addCounts } from '../../rules/quality/add-counts.ts'
import { FEWEST } from '@kraamketen/kraamzorg'
import type { QuarterCounts } from '../../queries/quality/quality-counts.ts'
import {
  type ReindicationCount,
  type ReindicationPattern,
  reindicationPatterns,
} from '../../rules/quality/reindication-pattern.ts'
import { builder } from '../builder.ts'
import { OrganisationType } from '../refs.ts'
import { periodArguments } from './period-arguments.ts'
import { NATIONAL_ROLES } from './quality-ref.ts'
import { readPeriod } from './read-period.ts'
import { shareOf } from './share-of.ts'
import { StandardisedRatioType } from './standardised-ratio.ts'

const PatternType = builder.objectRef<ReindicationPattern>('ReindicationPattern').implement({
  description:
    'Reindications up and down of one organisation beside the national pattern (NL: patroon van herindicaties).',
  ...needs('chain:read', NATIONAL_ROLES),
  fields: (t) => ({
    organisation: t.field({
      type: OrganisationType,
      description: 'Whose reindications.',
      resolve: async ({ organisation }, _args, { loaders }) =>
        existing(await loaders.organisation.load(organisation), 'the organisation of a pattern'),
    }),
    families: t.exposeInt('indicated', { description: 'Families with an indication whose care ended.' }),
    reindications: t.exposeInt('reindications', { description: 'Reindications of families in the period.' }),
    up: t.exposeInt('up', { description: 'Of those, to more hours.' }),
    down: t.exposeInt('down', { description: 'Of those, to fewer hours.' }),
    shareUp: t.float({
      nullable: true,
      description: 'Up as a share of the reindications, 0 to 1; null of fewer than ten.',
      resolve: ({ up, reindications }) => shareOf(up, reindications),
    }),
    shareDown: t.float({
      nullable: true,
      description: 'Down as a share of the reindications, 0 to 1; null of fewer than ten.',
      resolve: ({ down, reindications }) => shareOf(down, reindications),
    }),
    withoutReason: t.exposeInt('withoutReason', {
      description: 'Reindications with neither a code nor words that say why.',
    }),
    upWithoutReason: t.exposeInt('upWithoutReason', { description: 'Of those up, without a recorded reason.' }),
    downWithoutReason: t.exposeInt('downWithoutReason', { description: 'Of those down, without a recorded reason.' }),
    shareWithoutReason: t.float({
      nullable: true,
      description: 'Without a reason as a share of the reindications, 0 to 1; null of fewer than ten.',
      resolve: ({ withoutReason, reindications }) => shareOf(withoutReason, reindications),
    }),
    upCompared: t.field({
      type: StandardisedRatioType,
      description: 'Up, beside what as many families have nationally.',
      resolve: ({ upRatio }) => upRatio,
    }),
    downCompared: t.field({
      type: StandardisedRatioType,
      description: 'Down, beside what as many families have nationally.',
      resolve: ({ downRatio }) => downRatio,
    }),
  }),
})

const PatternSort = builder.enumType('ReindicationPatternSort', {
  description: 'The order of the patterns (NL: volgorde van patronen).',
  values: ['WITHOUT_REASON_DESC', 'UP_RATIO_DESC', 'DOWN_RATIO_DESC', 'FAMILIES_DESC'] as const,
})

const ORDER: Record<(typeof PatternSort)['$inferType'], (one: ReindicationPattern) => number> = {
  WITHOUT_REASON_DESC: ({ withoutReason }) => withoutReason,
  UP_RATIO_DESC: ({ upRatio }) => upRatio.ratio ?? -1,
  DOWN_RATIO_DESC: ({ downRatio }) => downRatio.ratio ?? -1,
  FAMILIES_DESC: ({ indicated }) => indicated,
}

builder.queryField('reindicationPatterns', (t) =>
  t.connection(
    {
      type: PatternType,
      nullable: true,
      description: 'Organisations by their reindications up and down, beside the national pattern.',
      ...needs('chain:read', NATIONAL_ROLES),
      args: {
        ...periodArguments(),
        departing: t.arg.boolean({
          description:
            'Only organisations whose interval for up or down leaves out 1 and that have reindications without a reason; all when left out.',
        }),
        minimumFamilies: t.arg.int({
          required: true,
          defaultValue: FEWEST,
          description: 'Only organisations with at least this many families; ten unless asked, never fewer.',
        }),
        sort: t.arg({
          type: PatternSort,
          required: true,
          defaultValue: 'WITHOUT_REASON_DESC',
          description: 'Most without a reason first unless asked.',
        }),
      },
      resolve: async (_root, { departing, minimumFamilies, sort, from, until, ...page }, { quality, today }) => {
        readArrayPage(page)
        if (minimumFamilies < FEWEST) {
          throw new InvalidInput([
            {
              path: ['minimumFamilies'],
              message: `Of fewer than ${FEWEST} families a share says too little.`,
              remedy: `Give ${FEWEST} or more, or leave it out.`,
            },
          ])
        }
        const counts = await quality.countsOfEach('REINDICATION', readPeriod({ from, until }, today))
        const key = ORDER[sort]
        const rows = reindicationPatterns(countsOf(counts))
          .filter(({ indicated }) => indicated >= minimumFamilies)
          .filter((one) => departing !== true || departs(one))
          .sort((a, b) => key(b) - key(a) || (a.organisation < b.organisation ? -1 : 1))
        return { ...arrayConnection(page, rows), rows }
      },
    },
    {
      name: 'ReindicationPatternConnection',
      description: 'A page of patterns of reindication (NL: lijst van patronen).',
      fields: (c) => ({
        totalCount: c.int({
          description: 'How many organisations there are under the arguments.',
          resolve: (connection) => (connection as unknown as { rows: readonly unknown[] }).rows.length,
        }),
      }),
    },
    { name: 'ReindicationPatternEdge', description: 'A pattern with its place in the list.' },
  ),
)

function departs({ upRatio, downRatio, withoutReason }: ReindicationPattern): boolean {
  return withoutReason > 0 && (upRatio.differs || downRatio.differs)
}

function countsOf(rows: readonly QuarterCounts[]): ReindicationCount[] {
  return [...Map.groupBy(rows, ({ organisation }) => organisation ?? '')].map(([organisation, quarters]) => {
    const counted = addCounts(quarters.map((quarter) => quarter.counted)) ?? {}
    return {
      organisation,
      indicated: counted.indicated ?? 0,
      reindications: counted.reindications ?? 0,
      up: counted.up ?? 0,
      down: counted.down ?? 0,
      withoutReason: counted.withoutReason ?? 0,
      upWithoutReason: counted.upWithoutReason ?? 0,
      downWithoutReason: counted.downWithoutReason ?? 0,
    }
  })
}
