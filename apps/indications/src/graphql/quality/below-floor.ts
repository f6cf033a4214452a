import { InvalidInput, needs, readArrayPage, arrayConnection } from '@kraamketen/subgraph'
import { existing } from '../../existing.ts'
import { type FloorComparison, compareBelowFloor } from '../../rules/quality/below-floor.ts'
import { FEWEST } from '@kraamketen/kraamzorg'
import { builder } from '../builder.ts'
import { OrganisationType } from '../refs.ts'
import { periodArguments } from './period-arguments.ts'
import { NATIONAL_ROLES } from './quality-ref.ts'
import { readPeriod } from './read-period.ts'
import { readRegion } from './read-region.ts'
import { shareOf } from './share-of.ts'
import { StandardisedRatioType } from './standardised-ratio.ts'

const FloorComparisonType = builder.objectRef<FloorComparison>('FloorComparison').implement({
  description:
    'Families of one organisation who received under 24 hours, corrected for the regions they live in (NL: vergelijking onder de 24 uur).',
  ...needs('chain:read', NATIONAL_ROLES),
  fields: (t) => ({
    organisation: t.field({
      type: OrganisationType,
      description: 'Whose families.',
      resolve: async ({ organisation }, _args, { loaders }) =>
        existing(await loaders.organisation.load(organisation), 'the organisation of a comparison'),
    }),
    families: t.exposeInt('families', { description: 'Families whose care ended, with at least one visit recorded.' }),
    withoutVisits: t.exposeInt('withoutVisits', {
      description:
        'Families whose care ended without a recorded visit; not among the others, because no care and no record look the same.',
    }),
    belowFloor: t.exposeInt('observed', { description: 'Families who received under 24 hours.' }),
    share: t.float({
      nullable: true,
      description: 'Share under 24 hours as it is, 0 to 1; null of fewer than ten families.',
      resolve: ({ observed, families }) => shareOf(observed, families),
    }),
    corrected: t.field({
      type: StandardisedRatioType,
      description:
        'Corrected for region by indirect standardisation: expected is each family at the national rate of her region.',
      resolve: (comparison) => comparison,
    }),
  }),
})

const FloorComparisonSort = builder.enumType('FloorComparisonSort', {
  description: 'The order of the comparison; the order of ratios is no ranking (NL: volgorde van de vergelijking).',
  values: ['RATIO_DESC', 'RATIO_ASC', 'FAMILIES_DESC'] as const,
})

const ORDER: Record<(typeof FloorComparisonSort)['$inferType'], (one: FloorComparison) => number> = {
  RATIO_DESC: ({ ratio }) => -(ratio ?? -1),
  RATIO_ASC: ({ ratio }) => ratio ?? Infinity,
  FAMILIES_DESC: ({ families }) => -families,
}

builder.queryField('organisationsBelowFloor', (t) =>
  t.connection(
    {
      type: FloorComparisonType,
      nullable: true,
      description:
        'Organisations by their share of families under 24 hours, corrected for region. Neighbours in the list whose intervals overlap are not shown to differ.',
      ...needs('chain:read', NATIONAL_ROLES),
      args: {
        ...periodArguments(),
        region: t.arg.string({ description: 'Only families living in this GGD region, such as GG6106.' }),
        minimumFamilies: t.arg.int({
          required: true,
          defaultValue: FEWEST,
          description: 'Only organisations with at least this many families; ten unless asked, never fewer.',
        }),
        sort: t.arg({
          type: FloorComparisonSort,
          required: true,
          defaultValue: 'RATIO_DESC',
          description: 'Highest ratio first unless asked.',
        }),
      },
      resolve: async (_root, { region, minimumFamilies, sort, from, until, ...page }, { quality, today }) => {
        readArrayPage(page)
        const regionCode = readRegion('region', region)
        if (minimumFamilies < FEWEST) {
          throw new InvalidInput([
            {
              path: ['minimumFamilies'],
              message: `Of fewer than ${FEWEST} families a share says too little.`,
              remedy: `Give ${FEWEST} or more, or leave it out.`,
            },
          ])
        }
        const counts = await quality.regionCounts(readPeriod({ from, until }, today))
        const key = ORDER[sort]
        const rows = compareBelowFloor(
          regionCode === null ? counts : counts.filter((row) => row.regionCode === regionCode),
        )
          .filter(({ families }) => families >= minimumFamilies)
          .sort((a, b) => key(a) - key(b) || (a.organisation < b.organisation ? -1 : 1))
        return { ...arrayConnection(page, rows), rows }
      },
    },
    {
      name: 'FloorComparisonConnection',
      description: 'A page of the comparison under 24 hours (NL: lijst van vergelijkingen).',
      fields: (c) => ({
        totalCount: c.int({
          description: 'How many organisations are compared.',
          resolve: (connection) => rowsOf(connection).length,
        }),
        differing: c.int({
          description: 'How many of them have an interval that leaves out 1.',
          resolve: (connection) => rowsOf(connection).filter(({ differs }) => differs).length,
        }),
      }),
    },
    { name: 'FloorComparisonEdge', description: 'An organisation of the comparison with its place in the list.' },
  ),
)

function rowsOf(connection: unknown): readonly FloorComparison[] {
  return (connection as { rows: readonly FloorComparison[] }).rows
}
