import { isWithin } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import type { CareRelationship } from '../../queries/registration/care-team.ts'
import { CARE_RELATIONSHIP_KINDS } from '../../rules/registration/care-relationship-kind.ts'
import { existing } from '../../existing.ts'
import { builder } from '../builder.ts'
import { ClientType, OrganisationType } from '../refs.ts'

const CareRelationshipKindType = builder.enumType('CareRelationshipKind', {
  description:
    'How an organisation came to know a client: it registered her, she was referred to it, or her child was handed over to it (NL: soort behandelrelatie).',
  values: CARE_RELATIONSHIP_KINDS,
})

const CareRelationshipType = builder.objectRef<CareRelationship>('CareRelationship').implement({
  description: 'That an organisation treats a client, and may see her while it does (NL: behandelrelatie).',
  ...needs('care:read'),
  fields: (t) => ({
    organisation: t.field({
      type: OrganisationType,
      description: 'Which organisation.',
      resolve: async ({ organisation }, _args, { loaders }) =>
        existing(await loaders.organisation.load(organisation), 'the organisation of a care relationship'),
    }),
    kind: t.expose('kind', { type: CareRelationshipKindType, description: 'How it came to know her.' }),
    from: t.expose('startsOn', { type: 'Date', description: 'First day.' }),
    until: t.expose('endsOn', { type: 'Date', nullable: true, description: 'Last day; null while no end is set.' }),
    source: t.exposeString('source', {
      description: 'What gave it, in a word such as registration, referral or handover.',
    }),
    current: t.boolean({
      description: 'Whether it holds today.',
      resolve: ({ startsOn, endsOn }, _args, { today }) => isWithin(today, startsOn, endsOn),
    }),
  }),
})

builder.objectField(ClientType, 'careRelationships', (t) =>
  t.field({
    type: [CareRelationshipType],
    description:
      'Who treats her or did, first who came first: to herself, midwives and planners her whole team, to others their own organisation.',
    resolve: async ({ id }, _args, { registration }) => (await registration.careTeam.load(id)) ?? [],
  }),
)
