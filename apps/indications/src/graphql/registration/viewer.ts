import { ROLES } from '@kraamketen/kraamzorg'
import { type TokenViewer, needs } from '@kraamketen/subgraph'
import { builder } from '../builder.ts'
import { OrganisationType } from '../refs.ts'

const RoleType = builder.enumType('Role', {
  description: 'The role of an account (NL: rol).',
  values: Object.fromEntries(ROLES.map((role) => [role.toUpperCase(), { value: role }])),
})

const ViewerType = builder.objectRef<TokenViewer>('Viewer').implement({
  description: 'Who is asking, as the token says it.',
  ...needs('reference:read'),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'How the account is called on screen.' }),
    role: t.expose('role', { type: RoleType, description: 'What the account may do.' }),
    organisation: t.field({
      type: OrganisationType,
      nullable: true,
      description: 'For whom the account works; null when for none.',
      resolve: ({ organisation }, _args, { loaders }) =>
        organisation === null ? null : loaders.organisation.load(organisation),
    }),
  }),
})

builder.queryField('viewer', (t) =>
  t.field({
    type: ViewerType,
    nullable: true,
    description: 'Who is asking.',
    ...needs('reference:read'),
    resolve: (_root, _args, { viewer }) => viewer,
  }),
)
