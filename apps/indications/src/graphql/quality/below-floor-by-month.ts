import { FEWEST } from '@kraamketen/kraamzorg'
import { needs, readArrayPage, arrayConnection } from '@kraamketen/subgraph'
import { existing } from '../../existing.ts'
import type { FloorMonth } from '../../queries/quality/floor-by-month.ts'
import { builder } from '../builder.ts'
import { readOwnNumbers } from '../capacity/read-provider.ts'
import { OrganisationType } from '../refs.ts'
import { periodArguments } from './period-arguments.ts'
import { NATIONAL_ROLES } from './quality-ref.ts'
import { readPeriod } from './read-period.ts'
import { readRegion } from './read-region.ts'
import { shareOf } from './share-of.ts'

const FloorMonthType = builder.objectRef<FloorMonth>('FloorMonth').implement({
  description:
    'Families of one organisation and month of birth who received under 24 hours (NL: gezinnen onder de 24 uur per maand).',
  ...needs('chain:read', NATIONAL_ROLES),
  fields: (t) => ({
    organisation: t.field({
      type: OrganisationType,
      description: 'Whose families.',
      resolve: async ({ organisation }, _args, { loaders }) =>
        existing(await loaders.organisation.load(organisation), 'the organisation of a month'),
    }),
    month: t.expose('month', { type: 'Date', description: 'First day of the month of birth.' }),
    families: t.exposeInt('families', { description: 'Families whose care ended, with at least one visit recorded.' }),
    withoutVisits: t.exposeInt('withoutVisits', {
      description: 'Families whose care ended without a recorded visit; not among the others.',
    }),
    belowFloor: t.int({
      nullable: true,
      description: 'Families who received under 24 hours; null of fewer than ten families.',
      resolve: ({ belowFloor, families }) => (families < FEWEST ? null : belowFloor),
    }),
    share: t.float({
      nullable: true,
      description: 'Share under 24 hours, 0 to 1, not corrected for region; null of fewer than ten families.',
      resolve: ({ belowFloor, families }) => shareOf(belowFloor, families),
    }),
  }),
})

const FloorMonthSort = builder.enumType('FloorMonthSort', {
  description: 'The order of the list by organisation and month (NL: volgorde).',
  values: ['MONTH_DESC', 'MONTH_ASC', 'SHARE_DESC'] as const,
})

const latestFirst = (one: FloorMonth, other: FloorMonth) => (one.month < other.month ? 1 : -1)
/** Of fewer than ten no share is said; those come last. */
const byShare = (row: FloorMonth) => -(shareOf(row.belowFloor, row.families) ?? -1)
const COMPARE: Record<(typeof FloorMonthSort)['$inferType'], (one: FloorMonth, other: FloorMonth) => number> = {
  MONTH_DESC: (one, other) => (one.month === other.month ? 0 : latestFirst(one, other)),
  MONTH_ASC: (one, other) => (one.month === other.month ? 0 : -latestFirst(one, other)),
  SHARE_DESC: (one, other) => byShare(one) - byShare(other),
}

builder.queryField('belowFloorByMonth', (t) =>
  t.connection(
    {
      type: FloorMonthType,
      nullable: true,
      description: 'The share of families under 24 hours by organisation and month of birth, as it is.',
      ...needs('chain:read', NATIONAL_ROLES),
      args: {
        ...periodArguments(),
        organisation: t.arg.string({ description: 'AGB code of one organisation; all when left out.' }),
        region: t.arg.string({ description: 'Only families living in this GGD region, such as GG6106.' }),
        sort: t.arg({
          type: FloorMonthSort,
          required: true,
          defaultValue: 'MONTH_DESC',
          description: 'Last month first unless asked.',
        }),
      },
      resolve: async (_root, { organisation, region, sort, from, until, ...page }, context) => {
        readArrayPage(page)
        const found = await context.quality.floorByMonth(
          readPeriod({ from, until }, context.today),
          readOwnNumbers(organisation, context),
          readRegion('region', region),
        )
        const rows = found.sort(
          (one, other) => COMPARE[sort](one, other) || (one.organisation < other.organisation ? -1 : 1),
        )
        return { ...arrayConnection(page, rows), rows }
      },
    },
    {
      name: 'FloorMonthConnection',
      description: 'A page of the list, and what holds for all of it (NL: lijst per organisatie en maand).',
      fields: (c) => ({
        totalCount: c.int({
          description: 'How many organisations and months there are.',
          resolve: (connection) => rowsOf(connection).length,
        }),
        families: c.int({
          description: 'Families of all of them together.',
          resolve: (connection) => familiesOf(rowsOf(connection)),
        }),
        share: c.float({
          nullable: true,
          description: 'Their share under 24 hours, 0 to 1; null of fewer than ten families.',
          resolve: (connection) => {
            const rows = rowsOf(connection)
            return shareOf(
              rows.reduce((sum, { belowFloor }) => sum + belowFloor, 0),
              familiesOf(rows),
            )
          },
        }),
      }),
    },
    { name: 'FloorMonthEdge', description: 'An organisation and month with its place in the list.' },
  ),
)

function rowsOf(connection: unknown): readonly FloorMonth[] {
  return (connection as { rows: readonly FloorMonth[] }).rows
}

function familiesOf(rows: readonly FloorMonth[]): number {
  return rows.reduce((sum, { families }) => sum + families, 0)
}
