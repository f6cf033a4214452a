import { needs, cursorConnection } from '@kraamketen/subgraph'
import type { DoubleRegistration, DoubleRegistrationFilter } from '../../queries/registration/double-registrations.ts'
import { existing } from '../../existing.ts'
import { Source, builder, sourceOf } from '../builder.ts'
import { ClientType, OrganisationType } from '../refs.ts'

const DoubleRegistrationSort = builder.enumType('DoubleRegistrationSort', {
  description: 'The order of a list of double registrations (NL: volgorde van dubbele inschrijvingen).',
  values: ['SINCE_ELSEWHERE_ASC', 'SINCE_ELSEWHERE_DESC'] as const,
})

const DoubleRegistrationFilterInput = builder.inputType('DoubleRegistrationFilter', {
  description: 'Which double registrations (NL: filter van dubbele inschrijvingen).',
  fields: (t) => ({
    explained: t.boolean({ description: 'Only those with a reason, or only those without; all when left out.' }),
  }),
})

const DoubleRegistrationType = builder.objectRef<DoubleRegistration>('DoubleRegistration').implement({
  description:
    'A client of the own kraamzorg organisation who is registered with another one too, for the same pregnancy (NL: dubbele inschrijving).',
  ...needs('care:read'),
  fields: (t) => ({
    client: t.field({
      type: ClientType,
      description: 'Who it is about.',
      resolve: async ({ id }, _args, { loaders }) =>
        existing(await loaders.client.load(id), 'the client of a registration of one’s own'),
    }),
    since: t.expose('since', { type: 'Date', description: 'Day on which the own organisation registered her.' }),
    elsewhere: t.field({
      type: OrganisationType,
      description: 'The other organisation.',
      resolve: async ({ elsewhere }, _args, { loaders }) =>
        existing(await loaders.organisation.load(elsewhere), 'the other organisation'),
    }),
    sinceElsewhere: t.expose('sinceElsewhere', {
      type: 'Date',
      description: 'Day on which the other organisation registered her.',
    }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why there are two; null when nobody said.' }),
    source: t.field({
      type: Source,
      description: 'Where it says that a client registers with one organisation.',
      resolve: () => sourceOf('scarcity-convenant'),
    }),
  }),
})

builder.queryField('doubleRegistrations', (t) =>
  t.connection(
    {
      type: DoubleRegistrationType,
      nullable: true,
      description: 'Clients of the own kraamzorg organisation who are registered with another one too.',
      ...needs('care:read', 'planner'),
      args: {
        filter: t.arg({ type: DoubleRegistrationFilterInput, description: 'Which; all when left out.' }),
        sort: t.arg({
          type: DoubleRegistrationSort,
          required: true,
          defaultValue: 'SINCE_ELSEWHERE_DESC',
          description: 'In which order; latest elsewhere first unless asked.',
        }),
      },
      resolve: async (_root, { filter: given, sort, ...page }, { registration, cursors }, info) => {
        const filter: DoubleRegistrationFilter = { explained: given?.explained ?? null }
        const order = { name: sort, descending: sort === 'SINCE_ELSEWHERE_DESC' }
        const connection = await cursorConnection(cursors, info, page, order, (part) =>
          registration.doubleRegistrations(filter, part),
        )
        return { ...connection, filter }
      },
    },
    {
      name: 'DoubleRegistrationConnection',
      description: 'A page of double registrations, and how many there are (NL: lijst van dubbele inschrijvingen).',
      fields: (c) => ({
        totalCount: c.int({
          description: 'How many there are under the filter.',
          resolve: (connection, _args, { registration }) =>
            registration.doubleRegistrationCount(
              (connection as unknown as { filter: DoubleRegistrationFilter }).filter,
            ),
        }),
      }),
    },
    { name: 'DoubleRegistrationEdge', description: 'A double registration with its place in the list.' },
  ),
)
