import { amsterdamDay } from '@kraamketen/kraamzorg'
import { needs, readId } from '@kraamketen/subgraph'
import type { WaitingListEntry } from '../../queries/capacity/waiting-list-entry.ts'
import type { WaitingListEvent } from '../../queries/capacity/waiting-list-history.ts'
import { existing } from '../../existing.ts'
import { Source, builder, sourceOf } from '../builder.ts'
import { GgdRegion } from '../ggd-region.ts'
import { ClientType, OrganisationType } from '../refs.ts'
import { WaitingListStepType } from './waiting-list-entry.ts'

const ROLES = ['midwife', 'planner', 'mother'] as const

const ClientWaitingStepType = builder.objectRef<WaitingListEvent>('ClientWaitingStep').implement({
  description: 'One step of a client on the waiting list (NL: stap van een cliënt op de wachtlijst).',
  ...needs('care:read', ROLES),
  fields: (t) => ({
    step: t.expose('toStep', { type: WaitingListStepType, description: 'The step that was taken.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    organisation: t.field({
      type: OrganisationType,
      nullable: true,
      description: 'For which organisation it was taken; null when a coordinator did.',
      resolve: async ({ organisation }, _args, { loaders }) =>
        organisation === null
          ? null
          : existing(await loaders.organisation.load(organisation), 'an organisation of the waiting list'),
    }),
  }),
})

const ClientWaitingType = builder.objectRef<WaitingListEntry>('ClientWaiting').implement({
  description:
    'Where a client stands on the regional waiting list, for who may see her file (NL: haar plaats op de wachtlijst).',
  ...needs('care:read', ROLES),
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id; that of the entry.' }),
    region: t.field({ type: GgdRegion, description: 'Where.', resolve: ({ regionCode }) => ({ code: regionCode }) }),
    step: t.expose('step', { type: WaitingListStepType, description: 'How far it is.' }),
    stepSince: t.expose('stepSince', { type: 'DateTime', description: 'Since when.' }),
    stepSinceOn: t.field({
      type: 'Date',
      description: 'Since which day.',
      resolve: ({ stepSince }) => amsterdamDay(stepSince),
    }),
    placedWithAgbCode: t.exposeString('placedWith', {
      nullable: true,
      description: 'AGB code of the organisation that took her; null unless placed.',
    }),
    history: t.field({
      type: [ClientWaitingStepType],
      description: 'Every step, oldest first.',
      resolve: async ({ id }, _args, { capacity }) => (await capacity.waitingListHistory.load(id)) ?? [],
    }),
    source: t.field({
      type: Source,
      description: 'Where the order of the steps is agreed.',
      resolve: () => sourceOf('scarcity-convenant'),
    }),
  }),
})

builder.asEntity(ClientWaitingType, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: ({ id }, { capacity }) => capacity.waitingListEntry.load(readId('id', 'waiting list entry', id)),
})

builder.objectFields(ClientType, (t) => ({
  waiting: t.field({
    type: ClientWaitingType,
    nullable: true,
    description: 'Her last place on the waiting list, also when she is off it; null when she was never on it.',
    ...needs('care:read', ROLES),
    resolve: ({ id }, _args, { capacity }) => capacity.waitingOfClient.load(id),
  }),
  acceptedByAgbCode: t.string({
    nullable: true,
    description:
      'AGB code of the kraamzorg organisation that accepted her referral, or that registered her itself; null while nobody did.',
    ...needs('care:read', ROLES),
    resolve: async ({ id }, _args, { capacity }) => (await capacity.acceptance.load(id))?.organisation ?? null,
  }),
  acceptedOn: t.field({
    type: 'Date',
    nullable: true,
    description: 'The day on which it did (NL: aangenomen op); null while nobody did.',
    ...needs('care:read', ROLES),
    resolve: async ({ id }, _args, { capacity }) => (await capacity.acceptance.load(id))?.on ?? null,
  }),
}))
