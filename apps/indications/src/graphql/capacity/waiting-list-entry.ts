import { type IsoDate, amsterdamDay, daysBetween, isoWeek, weekStart } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import type { Context } from '../../context.ts'
import type { WaitingListEntry } from '../../queries/capacity/waiting-list-entry.ts'
import type { WaitingListEvent } from '../../queries/capacity/waiting-list-history.ts'
import { WAITING_LIST_STEPS, nextSteps } from '../../rules/capacity/waiting-list-step.ts'
import { existing } from '../../existing.ts'
import { Source, builder, sourceOf } from '../builder.ts'
import { GgdRegion } from '../ggd-region.ts'
import { ReferredVulnerabilityClassType } from '../referral/vulnerability-class.ts'
import { ClientType, OrganisationType } from '../refs.ts'

export const WaitingListStepType = builder.enumType('WaitingListStep', {
  description:
    'How far an entry of the regional waiting list is (NL: stap van de wachtlijst). The first five follow one another; from each of them a client can be placed or withdrawn.',
  values: WAITING_LIST_STEPS,
})

const organisationOf = async (code: string, { loaders }: Context) =>
  existing(await loaders.organisation.load(code), 'an organisation of the waiting list')

const WaitingListEventType = builder.objectRef<WaitingListEvent>('WaitingListEvent').implement({
  description: 'One step of an entry of the waiting list (NL: gebeurtenis op de wachtlijst).',
  ...needs('chain:read'),
  fields: (t) => ({
    from: t.expose('fromStep', {
      type: WaitingListStepType,
      nullable: true,
      description: 'Null when she was entered.',
    }),
    to: t.expose('toStep', { type: WaitingListStepType, description: 'The step after it.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    by: t.exposeString('byName', { description: 'Who did it.' }),
    organisation: t.field({
      type: OrganisationType,
      nullable: true,
      description: 'For which organisation; null for who acts for none, such as a coordinator.',
      resolve: ({ organisation }, _args, context) =>
        organisation === null ? null : organisationOf(organisation, context),
    }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'In words, when given; for who may see her file.',
      ...needs('care:read'),
    }),
  }),
})

const dayOf = ({ step, stepSince }: WaitingListEntry, today: IsoDate) =>
  nextSteps(step).length === 0 ? amsterdamDay(stepSince) : today

export const WaitingListEntryType = builder.objectRef<WaitingListEntry>('WaitingListEntry').implement({
  description: 'A client who waits for a kraamzorg organisation (NL: plaats op de regionale wachtlijst).',
  ...needs('chain:read'),
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    client: t.field({
      type: ClientType,
      nullable: true,
      description: 'Who waits; for who may see her file.',
      ...needs('care:read'),
      resolve: ({ clientId }, _args, { loaders }) => loaders.client.load(clientId),
    }),
    region: t.field({
      type: GgdRegion,
      description: 'In which region.',
      resolve: ({ regionCode }) => ({ code: regionCode }),
    }),
    dueDate: t.expose('dueDate', {
      type: 'Date',
      nullable: true,
      description: 'When she is due; for who may see her file.',
      ...needs('care:read'),
    }),
    dueWeekStart: t.field({
      type: 'Date',
      description: 'Monday of the week in which she is due.',
      resolve: ({ dueDate }) => weekStart(dueDate),
    }),
    dueWeek: t.string({
      description: 'The ISO week in which she is due, such as 2026-W53.',
      resolve: ({ dueDate }) => isoWeek(dueDate),
    }),
    preferredOrganisation: t.field({
      type: OrganisationType,
      nullable: true,
      description: 'Whom she prefers; null when she did not say. It is respected where possible, and not guaranteed.',
      resolve: ({ preferredOrganisation }, _args, context) =>
        preferredOrganisation === null ? null : organisationOf(preferredOrganisation, context),
    }),
    enteredBy: t.field({
      type: OrganisationType,
      description: 'Who put her on the list.',
      resolve: ({ enteredByOrganisation }, _args, context) => organisationOf(enteredByOrganisation, context),
    }),
    vulnerabilityClass: t.expose('vulnerabilityClass', {
      type: ReferredVulnerabilityClassType,
      nullable: true,
      description: 'As sent along with her last referral when she was entered; null is not known.',
    }),
    step: t.expose('step', { type: WaitingListStepType, description: 'How far it is.' }),
    stepSince: t.expose('stepSince', { type: 'DateTime', description: 'Since when.' }),
    enteredAt: t.expose('enteredAt', { type: 'DateTime', description: 'When she was entered.' }),
    daysWaiting: t.int({
      description: 'Calendar days from entering to leaving the list, or to today.',
      resolve: (entry, _args, { today }) => daysBetween(amsterdamDay(entry.enteredAt), dayOf(entry, today)),
    }),
    placedWith: t.field({
      type: OrganisationType,
      nullable: true,
      description: 'Who took her; null unless placed.',
      resolve: ({ placedWith }, _args, context) => (placedWith === null ? null : organisationOf(placedWith, context)),
    }),
    nextSteps: t.field({
      type: [WaitingListStepType],
      description: 'Where it can go from here; empty when she is off the list.',
      resolve: ({ step }) => nextSteps(step),
    }),
    history: t.field({
      type: [WaitingListEventType],
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
