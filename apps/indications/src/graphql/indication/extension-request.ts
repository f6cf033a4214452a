import { daysBetween, hoursOf } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import type { Context } from '../../context.ts'
import type { ExtensionRequest } from '../../queries/indication/extension-request.ts'
import { careWindowOf } from '../../rules/indication/care-window-of.ts'
import { EXTENSION_STATES, nextExtensionStates } from '../../rules/indication/extension-state.ts'
import { existing } from '../../existing.ts'
import { builder } from '../builder.ts'
import { ClientType, IndicationType, OrganisationType, ReferralType } from '../refs.ts'
import { CareWindowType } from './care-window.ts'

export const ExtensionStateType = builder.enumType('ExtensionState', {
  description: 'Where a request for longer care stands (NL: status van de verlengingsaanvraag).',
  values: EXTENSION_STATES,
})

export const ExtensionRequestType = builder.objectRef<ExtensionRequest>('ExtensionRequest').implement({
  description:
    'A request of the kraamzorg for care past day 8, on which the midwife decides (NL: verlengingsaanvraag).',
  ...needs('care:read'),
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    client: t.field({ type: ClientType, description: 'For whom.', resolve: clientOf }),
    referral: t.field({
      type: ReferralType,
      nullable: true,
      description: 'Of which referral; null when the viewer may not see it.',
      resolve: ({ referralId }, _args, { loaders }) => loaders.referral.load(referralId),
    }),
    practice: t.field({
      type: OrganisationType,
      nullable: true,
      description: 'The midwife practice that decides.',
      resolve: ({ practice }, _args, { loaders }) => loaders.organisation.load(practice),
    }),
    organisation: t.field({
      type: OrganisationType,
      nullable: true,
      description: 'The kraamzorg organisation that asks.',
      resolve: ({ organisation }, _args, { loaders }) => loaders.organisation.load(organisation),
    }),
    careUntil: t.expose('careUntil', { type: 'Date', description: 'Last day of the care that is asked for.' }),
    careDay: t.int({
      nullable: true,
      description: 'That day counted from the birth, which is day 1; null when the birth is not recorded.',
      resolve: async (request, _args, context) => {
        const { bornOn } = await clientOf(request, {}, context)
        return bornOn === null ? null : daysBetween(bornOn, request.careUntil) + 1
      },
    }),
    extraHours: t.float({
      description: 'Decimal hours that are asked for beside those indicated.',
      resolve: ({ extraMinutes }) => hoursOf(extraMinutes),
    }),
    reason: t.exposeString('reason', { description: 'Why, in words.' }),
    state: t.expose('state', { type: ExtensionStateType, description: 'Where it stands.' }),
    nextStates: t.field({
      type: [ExtensionStateType],
      description: 'What the viewer can bring it to now; empty when there is nothing to do.',
      resolve: ({ state, practice, organisation }, _args, { viewer }) => {
        if (viewer.role === 'midwife' && viewer.organisation === practice) return nextExtensionStates(state, 'PRACTICE')
        return viewer.role === 'planner' && viewer.organisation === organisation
          ? nextExtensionStates(state, 'REQUESTER')
          : []
      },
    }),
    requestedAt: t.expose('requestedAt', { type: 'DateTime', description: 'When it was asked.' }),
    requestedBy: t.exposeString('requestedByName', { description: 'Who asked.' }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', nullable: true, description: 'When it was decided.' }),
    decidedBy: t.exposeString('decidedByName', { nullable: true, description: 'Who decided.' }),
    decisionReason: t.exposeString('decisionReason', {
      nullable: true,
      description: 'Why it was decided so or withdrawn.',
    }),
    window: t.field({
      type: CareWindowType,
      nullable: true,
      description: 'The days on which care can be given; null when the birth is not recorded.',
      resolve: async (request, _args, context) => {
        const { bornOn } = await clientOf(request, {}, context)
        return bornOn === null ? null : careWindowOf(bornOn)
      },
    }),
    indication: t.field({
      type: IndicationType,
      nullable: true,
      description: 'The indication that holds now.',
      resolve: ({ clientId }, _args, { loaders }) => loaders.currentIndication.load(clientId),
    }),
  }),
})

async function clientOf({ clientId }: ExtensionRequest, _args: object, { loaders }: Context) {
  return existing(await loaders.client.load(clientId), 'the client of a visible request')
}
