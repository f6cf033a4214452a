import { needs, readDate, readArrayPage, arrayConnection } from '@kraamketen/subgraph'
import type { Participation } from '../../queries/capacity/participations.ts'
import { PARTICIPATION_KINDS } from '../../rules/capacity/participation-kind.ts'
import { existing } from '../../existing.ts'
import { builder } from '../builder.ts'
import { GgdRegion } from '../ggd-region.ts'
import { OrganisationType } from '../refs.ts'
import { readRegions } from './read-regions.ts'

const ParticipationKindType = builder.enumType('ParticipationKind', {
  description:
    'What an organisation can take part in by region: spreading clients, or the pool for births (NL: soort regionale samenwerking).',
  values: PARTICIPATION_KINDS,
})

export const ParticipationType = builder.objectRef<Participation>('RegionalParticipation').implement({
  description: 'Whether an organisation takes part in its region (NL: deelname aan regionale samenwerking).',
  ...needs('chain:read'),
  fields: (t) => ({
    organisation: t.field({
      type: OrganisationType,
      description: 'Which organisation.',
      resolve: async ({ organisation }, _args, { loaders }) =>
        existing(await loaders.organisation.load(organisation), 'an organisation that takes part'),
    }),
    region: t.field({ type: GgdRegion, description: 'Where.', resolve: ({ regionCode }) => ({ code: regionCode }) }),
    kind: t.expose('kind', { type: ParticipationKindType, description: 'In what.' }),
    takesPart: t.exposeBoolean('takesPart', { nullable: true, description: 'Null: nobody recorded it.' }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why, when it was said.' }),
    since: t.expose('validFrom', { type: 'Date', nullable: true, description: 'Since when; null when not recorded.' }),
    until: t.expose('validUntil', { type: 'Date', nullable: true, description: 'Last day; null while it goes on.' }),
  }),
})

builder.queryField('regionalParticipations', (t) =>
  t.connection(
    {
      type: ParticipationType,
      nullable: true,
      description: 'Which kraamzorg organisations that serve a region take part there, and which do not.',
      ...needs('chain:read'),
      args: {
        kind: t.arg({
          type: ParticipationKindType,
          required: true,
          defaultValue: 'REGIONAL_SPREAD',
          description: 'In what.',
        }),
        regions: t.arg.stringList({ description: 'Codes of GGD regions; all when left out.' }),
        at: t.arg({ type: 'Date', description: 'On which day; today when left out.' }),
        takesPart: t.arg.boolean({ description: 'Only who does, or only who does not.' }),
      },
      resolve: async (_root, { kind, regions, at, takesPart, ...page }, { capacity, today }) => {
        readArrayPage(page)
        const all = await capacity.participations(kind, readRegions('regions', regions), readDate('at', at) ?? today)
        const asked = takesPart ?? null
        const found = asked === null ? all : all.filter((one) => one.takesPart === asked)
        const connection = arrayConnection(page, found)
        return { ...connection, found: found.length }
      },
    },
    {
      name: 'RegionalParticipationConnection',
      description: 'A page of organisations with whether they take part (NL: lijst van deelname).',
      fields: (c) => ({
        totalCount: c.int({
          description: 'How many there are under the filter.',
          resolve: (connection) => (connection as unknown as { found: number }).found,
        }),
      }),
    },
    { name: 'RegionalParticipationEdge', description: 'An organisation with its place in the list.' },
  ),
)
