import { NotFound, needs } from '@kraamketen/subgraph'
import { builder } from '../builder.ts'
import { ClientType } from '../refs.ts'

builder.queryField('myDossier', (t) =>
  t.field({
    type: ClientType,
    nullable: true,
    description: 'Her own file: who came, what was measured, advised and agreed, and why these hours.',
    ...needs('care:read', 'mother'),
    resolve: async (_root, _args, { viewer, loaders }) => {
      const client = viewer.client === null ? null : await loaders.client.load(viewer.client)
      if (client === null) throw new NotFound('dossier', [], 'Ask your kraamzorg organisation to check this account.')
      return client
    },
  }),
)
