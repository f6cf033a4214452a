import { addDays } from '@kraamketen/kraamzorg'
import { needs, readDate, readArrayPage, arrayConnection } from '@kraamketen/subgraph'
import type { ProvidersOfPostcode } from '../../queries/capacity/providers-by-postcode.ts'
import { PROVIDER_CHANGES, PROVIDER_LEVELS, providerChange, providerLevel } from '../../rules/capacity/grey-area.ts'
import { Source, builder, sourceOf } from '../builder.ts'
import { GgdRegion } from '../ggd-region.ts'
import { Municipality } from '../municipality.ts'
import { readRegions } from './read-regions.ts'

const ProviderLevelType = builder.enumType('ProviderLevel', {
  description: 'How many kraamzorg organisations serve an area (NL: aantal aanbieders).',
  values: PROVIDER_LEVELS,
})
const ProviderChangeType = builder.enumType('ProviderChange', {
  description: 'Whether an area has fewer or more organisations than on the other day (NL: verandering in aanbod).',
  values: PROVIDER_CHANGES,
})

const GreyAreaType = builder.objectRef<ProvidersOfPostcode>('GreyArea').implement({
  description: 'A postcode with no or one active kraamzorg organisation (NL: grijze vlek).',
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
      description: 'In which region.',
      resolve: ({ regionCode }) => ({ code: regionCode }),
    }),
    providers: t.exposeInt('providers', { description: 'Active organisations that serve it on the day asked.' }),
    providersBefore: t.exposeInt('providersBefore', { description: 'The same on the other day.' }),
    level: t.field({
      type: ProviderLevelType,
      description: 'None, one or several on the day asked.',
      resolve: ({ providers }) => providerLevel(providers),
    }),
    levelBefore: t.field({
      type: ProviderLevelType,
      description: 'The same on the other day.',
      resolve: ({ providersBefore }) => providerLevel(providersBefore),
    }),
    change: t.field({
      type: ProviderChangeType,
      description: 'Since the other day.',
      resolve: ({ providers, providersBefore }) => providerChange(providers, providersBefore),
    }),
    source: t.field({
      type: Source,
      description: 'Where such areas are described.',
      resolve: () => sourceOf('igj-goede-kraamzorg'),
    }),
  }),
})

builder.queryField('greyAreas', (t) =>
  t.connection(
    {
      type: GreyAreaType,
      nullable: true,
      description: 'Postcodes with no or one active kraamzorg organisation, by postcode, and how that changed.',
      ...needs('chain:read'),
      args: {
        regions: t.arg.stringList({ description: 'Codes of GGD regions; all when left out.' }),
        at: t.arg({ type: 'Date', description: 'On which day; today when left out.' }),
        against: t.arg({ type: 'Date', description: 'The day to compare with; a year earlier when left out.' }),
        change: t.arg({ type: ProviderChangeType, description: 'Only with this change; FEWER is turning grey.' }),
      },
      resolve: async (_root, { regions, at, against, change, ...page }, { capacity, today }) => {
        readArrayPage(page)
        const on = readDate('at', at) ?? today
        const all = await capacity.providersByPostcode(
          readRegions('regions', regions),
          on,
          readDate('against', against) ?? addDays(on, -365),
        )
        const grey = all
          .filter(({ providers }) => providerLevel(providers) !== 'SEVERAL')
          .filter(
            ({ providers, providersBefore }) =>
              change === null || change === undefined || providerChange(providers, providersBefore) === change,
          )
        const connection = arrayConnection(page, grey)
        return { ...connection, found: grey.length, postcodes: all.length }
      },
    },
    {
      name: 'GreyAreaConnection',
      description: 'A page of grey areas (NL: lijst van grijze vlekken).',
      fields: (c) => ({
        totalCount: c.int({
          description: 'How many grey areas there are.',
          resolve: (connection) => (connection as unknown as { found: number }).found,
        }),
        postcodes: c.int({
          description: 'Out of how many postcodes that are listed in these regions.',
          resolve: (connection) => (connection as unknown as { postcodes: number }).postcodes,
        }),
      }),
    },
    { name: 'GreyAreaEdge', description: 'A grey area with its place in the list.' },
  ),
)
