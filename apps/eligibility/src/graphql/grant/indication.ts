import { extendEntity, needs, readDate, readId } from '@kraamketen/subgraph'
import { waiver } from '../../rules/grant/waiver.ts'
import { builder } from '../builder.ts'
import { IndicationType } from '../refs.ts'
import { WaiverType } from './waiver.ts'

extendEntity(builder, IndicationType, (t) => ({
  waiver: t.field({
    type: WaiverType,
    nullable: true,
    description:
      'Whether a programme pays the own contribution of the care around this birth. Null when the viewer may not see the client.',
    ...needs('care:read'),
    requires: builder.selection<{ client: { id: string; careDate: string } }>('client { id careDate }'),
    resolve: async ({ client }, _args, { grant, programme }) => {
      const granted = await grant.ofClient.load(readId('id', 'client', client.id))
      if (granted === null) return null
      const byId = new Map((await programme.all()).map((version) => [version.id, version]))
      return waiver(
        granted.flatMap(({ programmeId, grantedOn, lapsedOn }) => {
          const version = byId.get(programmeId)
          return version === undefined ? [] : [{ programme: version, grantedOn, lapsedOn }]
        }),
        readDate('careDate', client.careDate),
      )
    },
  }),
}))
