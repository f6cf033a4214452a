import { addDays, daysBetween } from '@kraamketen/kraamzorg'
import { InvalidInput, needs, readDate, readArrayPage, arrayConnection } from '@kraamketen/subgraph'
import type { Context } from '../../context.ts'
import { existing } from '../../existing.ts'
import { type AreaProviders, areaProviders } from '../../rules/quality/area-providers.ts'
import { builder } from '../builder.ts'
import { GgdRegion } from '../ggd-region.ts'
import { Municipality } from '../municipality.ts'
import { OrganisationType } from '../refs.ts'
import { readRegion } from './read-region.ts'

const named = (codes: readonly string[], { loaders }: Context) =>
  Promise.all(
    codes.map(async (code) => existing(await loaders.organisation.load(code), 'the organisation of a service area')),
  )

const AreaProvidersType = builder.objectRef<AreaProviders>('AreaProviders').implement({
  description: 'Kraamzorg organisations that serve a postcode, on two days (NL: aanbieders in een gebied).',
  ...needs('chain:read'),
  fields: (t) => ({
    postcode: t.exposeString('postcode', { description: 'Four digits.' }),
    municipality: t.field({
      type: Municipality,
      description: 'Where it is.',
      resolve: ({ municipalityCode }) => ({ code: municipalityCode }),
    }),
    region: t.field({
      type: GgdRegion,
      description: 'The GGD region it is in.',
      resolve: ({ regionCode }) => ({ code: regionCode }),
    }),
    providersThen: t.exposeInt('providersThen', { description: 'Organisations on the first day.' }),
    providersNow: t.exposeInt('providersNow', { description: 'Organisations on the second day.' }),
    left: t.field({
      type: [OrganisationType],
      description: 'Who served it on the first day and not on the second.',
      resolve: ({ left }, _args, context) => named(left, context),
    }),
    arrived: t.field({
      type: [OrganisationType],
      description: 'Who served it on the second day and not on the first.',
      resolve: ({ arrived }, _args, context) => named(arrived, context),
    }),
  }),
})

const YEAR_DAYS = 365

builder.queryField('areaProviders', (t) =>
  t.connection(
    {
      type: AreaProvidersType,
      nullable: true,
      description: 'Postcodes by the kraamzorg organisations that left; most lost first, then fewest that remain.',
      ...needs('chain:read'),
      args: {
        region: t.arg.string({ description: 'Only in this GGD region, such as GG6106; all when left out.' }),
        since: t.arg({
          type: 'Date',
          description: 'The first day; a year (365 days) before the second when left out.',
        }),
        on: t.arg({ type: 'Date', description: 'The second day; today when left out.' }),
        lost: t.arg.boolean({
          required: true,
          defaultValue: true,
          description: 'Only postcodes that an organisation left; false for all.',
        }),
      },
      resolve: async (_root, { region, since, on, lost, ...page }, { quality, today }) => {
        readArrayPage(page)
        const now = readDate('on', on) ?? today
        const then = readDate('since', since) ?? addDays(now, -YEAR_DAYS)
        if (daysBetween(then, now) <= 0) {
          throw new InvalidInput([
            {
              path: ['since'],
              message: 'The first day is not before the second.',
              remedy: `Give a day before ${now}.`,
            },
          ])
        }
        const all = areaProviders(await quality.servedPostcodes(readRegion('region', region), then, now))
        const rows = lost ? all.filter(({ left }) => left.length > 0) : all
        return { ...arrayConnection(page, rows), rows }
      },
    },
    {
      name: 'AreaProvidersConnection',
      description: 'A page of areas and who serves them (NL: lijst van gebieden).',
      fields: (c) => ({
        totalCount: c.int({
          description: 'How many postcodes there are under the arguments.',
          resolve: (connection) => rowsOf(connection).length,
        }),
        withoutProvider: c.int({
          description: 'How many of them nobody serves any more.',
          resolve: (connection) => rowsOf(connection).filter(({ providersNow }) => providersNow === 0).length,
        }),
      }),
    },
    { name: 'AreaProvidersEdge', description: 'A postcode with its place in the list.' },
  ),
)

function rowsOf(connection: unknown): readonly AreaProviders[] {
  return (connection as { rows: readonly AreaProviders[] }).rows
}
