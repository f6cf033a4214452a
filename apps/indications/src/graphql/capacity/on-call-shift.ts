import { needs } from '@kraamketen/subgraph'
import type { OnCallShift } from '../../queries/capacity/on-call-shifts.ts'
import { existing } from '../../existing.ts'
import { builder } from '../builder.ts'
import { GgdRegion } from '../ggd-region.ts'
import { OrganisationType } from '../refs.ts'

export const OnCallShiftType = builder.objectRef<OnCallShift>('OnCallShift').implement({
  description: 'A shift of the pool for assistance at births (NL: dienst van de partuspoule).',
  ...needs('chain:read'),
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    region: t.field({
      type: GgdRegion,
      description: 'For which region.',
      resolve: ({ regionCode }) => ({ code: regionCode }),
    }),
    organisation: t.field({
      type: OrganisationType,
      description: 'Who staffs it.',
      resolve: async ({ organisation }, _args, { loaders }) =>
        existing(await loaders.organisation.load(organisation), 'the organisation of a shift'),
    }),
    assistantName: t.exposeString('assistantName', {
      nullable: true,
      description: 'Which maternity assistant has it; null: nobody has taken it yet.',
    }),
    phone: t.exposeString('phone', { nullable: true, description: 'The number to call.' }),
    startsAt: t.expose('startsAt', { type: 'DateTime', description: 'When it begins.' }),
    endsAt: t.expose('endsAt', { type: 'DateTime', description: 'When it ends.' }),
    hours: t.float({
      description: 'Its length in real hours, also in the night on which the clock changes.',
      resolve: ({ startsAt, endsAt }) => (endsAt.getTime() - startsAt.getTime()) / 3_600_000,
    }),
  }),
})
