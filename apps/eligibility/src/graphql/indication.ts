import { needs, readId } from '@kraamketen/subgraph'
import { waiver } from '../rules/waiver.ts'
import { builder } from './builder.ts'
import { ClientType } from './client.ts'
import { WaiverType } from './waiver.ts'

builder.externalRef('Indication', builder.selection<{ id: string }>('id')).implement({
  description: 'Hours of kraamzorg for a client (NL: indicatie).',
  externalFields: (t) => ({
    id: t.id({ description: 'Opaque id.' }),
    client: t.field({ type: ClientType, description: 'Whose indication it is.' }),
  }),
  fields: (t) => ({
    waiver: t.field({
      type: WaiverType,
      nullable: true,
      description: 'Whether a programme pays the own contribution. Null when the viewer may not see the client.',
      ...needs('care:read'),
      requires: builder.selection<{ client: { id: string } }>('client { id }'),
      resolve: async ({ client }, _args, { loaders, programmes }) => {
        const granted = await loaders.grants.load(readId('id', 'client', client.id))
        if (granted === null) return null
        const byId = new Map((await programmes()).map((programme) => [programme.id, programme]))
        return waiver(
          granted.flatMap(({ programmeId, grantedOn }) => {
            const programme = byId.get(programmeId)
            return programme === undefined ? [] : [{ programme, grantedOn }]
          }),
        )
      },
    }),
  }),
})
