import { parseAgbCode } from '@kraamketen/kraamzorg'
import { InvalidInput, NotFound, needs, readPage, resolveArrayConnection } from '@kraamketen/subgraph'
import { ORGANISATION_KINDS } from '../../rules/registration/organisation-kind.ts'
import { builder } from '../builder.ts'
import { OrganisationType } from '../refs.ts'
import { Municipality, municipalityOf } from '../municipality.ts'

const OrganisationKind = builder.enumType('OrganisationKind', {
  description: 'What an organisation does in the chain (NL: soort organisatie).',
  values: ORGANISATION_KINDS,
})

builder.objectType(OrganisationType, {
  name: 'Organisation',
  description:
    'A chain partner: midwife practice, kraamzorg organisation, JGZ organisation or insurer (NL: organisatie).',
  ...needs('reference:read'),
  fields: (t) => ({
    agbCode: t.exposeString('agbCode', {
      description: 'National code of the care provider, eight digits (NL: AGB-code).',
    }),
    name: t.exposeString('name', { description: 'As it calls itself.' }),
    kind: t.expose('kind', { type: OrganisationKind, description: 'What it does in the chain.' }),
    municipality: t.field({
      type: Municipality,
      nullable: true,
      description: 'Where it has its seat (NL: vestigingsgemeente).',
      resolve: ({ municipalityCode }) => municipalityOf(municipalityCode),
    }),
    phone: t.exposeString('phone', { nullable: true, description: 'How to reach it.' }),
    demonstration: t.exposeBoolean('demonstration', { description: 'True when it exists in the demonstration only.' }),
  }),
})
builder.asEntity(OrganisationType, {
  key: builder.selection<{ agbCode: string }>('agbCode'),
  resolveReference: ({ agbCode }, { loaders }) => loaders.organisation.load(agbCode),
})

builder.queryField('organisation', (t) =>
  t.field({
    type: OrganisationType,
    nullable: true,
    description: 'One organisation by its code.',
    ...needs('reference:read'),
    args: { agbCode: t.arg.string({ required: true, description: 'Eight digits.' }) },
    resolve: async (_root, { agbCode }, { loaders }) => {
      if (parseAgbCode(agbCode) === null) {
        throw new InvalidInput([
          {
            path: ['agbCode'],
            message: 'An AGB code has eight digits.',
            remedy: 'Give all eight digits, with the leading zero.',
          },
        ])
      }
      const organisation = await loaders.organisation.load(agbCode)
      if (organisation === null)
        throw new NotFound('organisation', ['agbCode'], 'Ask organisations for those that are known here.')
      return organisation
    },
  }),
)

builder.queryField('organisations', (t) =>
  t.connection(
    {
      type: OrganisationType,
      nullable: true,
      description: 'Organisations by name.',
      ...needs('reference:read'),
      args: { kind: t.arg({ type: OrganisationKind, description: 'Only of this kind.' }) },
      resolve: async (_root, { kind, ...page }, { organisations }) => {
        readPage(page)
        const all = await organisations(kind ?? null)
        return resolveArrayConnection({ args: page, defaultSize: 25, maxSize: 200 }, all)
      },
    },
    { name: 'OrganisationConnection', description: 'A page of organisations (NL: lijst van organisaties).' },
    { name: 'OrganisationEdge', description: 'An organisation with its place in the list.' },
  ),
)
