import { amsterdamDay, daysBetween } from '@kraamketen/kraamzorg'
import { NotFound, needs, readId } from '@kraamketen/subgraph'
import type { Context } from '../../context.ts'
import type { Client } from '../../queries/registration/clients.ts'
import type { Organisation } from '../../queries/registration/organisations.ts'
import type { ReferralEvent } from '../../queries/referral/referral-history.ts'
import type { Referral } from '../../queries/referral/referral.ts'
import { URGENCIES } from '../../rules/referral/referral-request.ts'
import { DECLINE_REASONS, REFERRAL_STATES, nextStates, partyOf } from '../../rules/referral/referral-state.ts'
import { existing } from '../../existing.ts'
import { builder } from '../builder.ts'
import { ClientType, IndicationType, OrganisationType, ReferralType } from '../refs.ts'
import { ClientAgreementType } from './client-agreement.ts'
import { ReferralKindType } from './referral-kind.ts'
import { ReferredVulnerabilityClassType } from './vulnerability-class.ts'

export const ReferralStateType = builder.enumType('ReferralState', {
  description: 'Where a referral stands, from submitted to handed over (NL: status van de verwijzing).',
  values: REFERRAL_STATES,
})
export const DeclineReasonType = builder.enumType('DeclineReason', {
  description: 'Why a referral was declined (NL: reden van afwijzing).',
  values: DECLINE_REASONS,
})
export const UrgencyType = builder.enumType('Urgency', {
  description: 'How soon it matters (NL: urgentie).',
  values: URGENCIES,
})

const ReferralEventType = builder.objectRef<ReferralEvent>('ReferralEvent').implement({
  description: 'One step of a referral: who, when, from what to what (NL: gebeurtenis).',
  ...needs('care:read'),
  fields: (t) => ({
    from: t.expose('fromState', { type: ReferralStateType, nullable: true, description: 'Null for the first.' }),
    to: t.expose('toState', { type: ReferralStateType, description: 'The state it came to.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    by: t.exposeString('byName', { description: 'Who did it.' }),
    organisation: t.field({
      type: OrganisationType,
      description: 'For which organisation.',
      resolve: ({ organisation }, _args, context) => organisationOf(organisation, context),
    }),
    declineReason: t.expose('declineReason', {
      type: DeclineReasonType,
      nullable: true,
      description: 'Only when declined.',
    }),
    reason: t.exposeString('reason', { nullable: true, description: 'In words, when given.' }),
  }),
})

builder.objectType(ReferralType, {
  name: 'Referral',
  description: 'A request for care of a client, from one chain partner to another (NL: verwijzing).',
  ...needs('care:read'),
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    client: t.field({ type: ClientType, description: 'About whom.', resolve: clientOf }),
    sender: t.field({
      type: OrganisationType,
      description: 'Who refers (NL: verwijzer).',
      resolve: ({ sender }, _args, context) => organisationOf(sender, context),
    }),
    recipient: t.field({
      type: OrganisationType,
      description: 'Who is asked (NL: ontvanger).',
      resolve: ({ recipient }, _args, context) => organisationOf(recipient, context),
    }),
    kind: t.expose('kind', { type: ReferralKindType, description: 'What is asked for.' }),
    urgency: t.expose('urgency', { type: UrgencyType, description: 'How soon it matters.' }),
    note: t.exposeString('note', { nullable: true, description: 'What the sender wrote along.' }),
    state: t.expose('state', { type: ReferralStateType, description: 'Where it stands.' }),
    stateSince: t.expose('stateSince', { type: 'DateTime', description: 'Since when.' }),
    submittedAt: t.expose('submittedAt', { type: 'DateTime', description: 'When it was sent.' }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Why it is asked (NL: reden van de verwijzing); null when not said.',
    }),
    vulnerabilityClass: t.expose('vulnerabilityClass', {
      type: ReferredVulnerabilityClassType,
      nullable: true,
      description: 'How vulnerable she is in the judgement of the sender; null when not sent along.',
    }),
    vulnerabilityClassOn: t.expose('vulnerabilityClassOn', {
      type: 'Date',
      nullable: true,
      description: 'Day of that judgement.',
    }),
    answerDueOn: t.expose('answerDueOn', {
      type: 'Date',
      nullable: true,
      description: 'Day by which the sender asks for an answer; null when none was asked.',
    }),
    overdue: t.boolean({
      nullable: true,
      description: 'Whether that day has passed without an answer; null when no day was asked.',
      resolve: ({ state, answerDueOn }, _args, { today }) =>
        answerDueOn === null ? null : state === 'SUBMITTED' && answerDueOn < today,
    }),
    clientAgreement: t.expose('clientAgreement', {
      type: ClientAgreementType,
      nullable: true,
      description: 'What she herself says; null when nothing is recorded.',
    }),
    clientAgreementOn: t.expose('clientAgreementOn', {
      type: 'Date',
      nullable: true,
      description: 'Day on which she said so.',
    }),
    daysWithoutAnswer: t.int({
      nullable: true,
      description: 'Calendar days since it was sent, while nobody answered; null after an answer.',
      resolve: ({ state, submittedAt }, _args, { today }) =>
        state === 'SUBMITTED' ? daysBetween(amsterdamDay(submittedAt), today) : null,
    }),
    nextStates: t.field({
      type: [ReferralStateType],
      description: 'What the viewer can bring it to now; empty when there is nothing to do.',
      resolve: (referral, _args, { viewer }) => {
        const party = viewer.scopes.includes('care:write') ? partyOf(referral, viewer.organisation) : null
        return party === null ? [] : nextStates(referral.state, party, referral.kind)
      },
    }),
    history: t.field({
      type: [ReferralEventType],
      description: 'Every step, oldest first.',
      resolve: async ({ id }, _args, { loaders }) => (await loaders.history.load(id)) ?? [],
    }),
    indication: t.field({
      type: IndicationType,
      nullable: true,
      description: 'The indication of this client that holds now; null before the first.',
      resolve: ({ clientId }, _args, { loaders }) => loaders.currentIndication.load(clientId),
    }),
  }),
})
builder.asEntity(ReferralType, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: ({ id }, { loaders }) => loaders.referral.load(readId('id', 'referral', id)),
})

builder.queryField('referral', (t) =>
  t.field({
    type: ReferralType,
    nullable: true,
    description: 'One referral. Not there and not allowed look the same.',
    ...needs('care:read'),
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: async (_root, { id }, { loaders }) => {
      const referral = await loaders.referral.load(readId('id', 'referral', id))
      if (referral === null) throw new NotFound('referral', ['id'])
      return referral
    },
  }),
)

async function clientOf({ clientId }: Referral, _args: object, { loaders }: Context): Promise<Client> {
  return existing(await loaders.client.load(clientId), 'the client of a visible referral')
}

async function organisationOf(agbCode: string, { loaders }: Context): Promise<Organisation> {
  return existing(await loaders.organisation.load(agbCode), 'the organisation of a visible referral')
}
