import { hoursOf } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import { existing } from '../../existing.ts'
import type { DossierRows } from '../../queries/dossier/dossier-rows.ts'
import { deliveredMinutes } from '../../rules/dossier/delivered-minutes.ts'
import { VISIT_KINDS, VISIT_STATES } from '../../rules/dossier/visit.ts'
import { builder } from '../builder.ts'
import { ClientType, MaternityAssistantType } from '../refs.ts'
import { DossierRecordType } from './dossier-record.ts'

export const VisitKindType = builder.enumType('VisitKind', {
  description: 'What a visit is for: care after the birth, or assistance at it (NL: soort bezoek).',
  values: VISIT_KINDS,
})
const VisitStateType = builder.enumType('VisitState', {
  description: 'How far a visit is (NL: status van het bezoek).',
  values: VISIT_STATES,
})

export const VisitType = builder.objectRef<DossierRows['visit']>('Visit').implement({
  description: 'One coming of a maternity assistant, planned or done (NL: bezoek).',
  interfaces: [DossierRecordType],
  ...needs('care:read', ['midwife', 'planner', 'mother']),
  fields: (t) => ({
    client: t.field({
      type: ClientType,
      description: 'At whom.',
      resolve: async ({ clientId }, _args, { loaders }) =>
        existing(await loaders.client.load(clientId), 'the client of a visible visit'),
    }),
    kind: t.expose('kind', { type: VisitKindType, description: 'What it is for.' }),
    state: t.expose('state', { type: VisitStateType, description: 'How far it is.' }),
    plannedAt: t.expose('plannedAt', { type: 'DateTime', description: 'When it is planned to begin.' }),
    plannedHours: t.float({
      description: 'Planned length, decimal hours.',
      resolve: ({ plannedMinutes }) => hoursOf(plannedMinutes),
    }),
    assistant: t.field({
      type: MaternityAssistantType,
      nullable: true,
      description: 'Who comes; null while nobody is assigned.',
      resolve: ({ id, assistantId }, _args, { dossier }) =>
        assistantId === null ? null : dossier.assistantOfVisit.load(id),
    }),
    startedAt: t.expose('startedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it began; null until it is done.',
    }),
    endedAt: t.expose('endedAt', { type: 'DateTime', nullable: true, description: 'When it ended.' }),
    deliveredHours: t.float({
      nullable: true,
      description:
        'What it really took, decimal hours, also across midnight and a change of the clock; null until done.',
      resolve: ({ startedAt, endedAt }) =>
        startedAt === null || endedAt === null ? null : hoursOf(deliveredMinutes(startedAt, endedAt)),
    }),
    claimedHours: t.float({
      nullable: true,
      description: 'Hours claimed with the insurer (NL: gedeclareerd), decimal; null while nothing is claimed.',
      resolve: ({ claimedMinutes }) => (claimedMinutes === null ? null : hoursOf(claimedMinutes)),
    }),
    claimedOn: t.expose('claimedOn', { type: 'Date', nullable: true, description: 'When it was claimed.' }),
    partnerPresent: t.exposeBoolean('partnerPresent', {
      nullable: true,
      description: 'Whether the partner was there; null when not recorded.',
    }),
    handoverNote: t.exposeString('handoverNote', {
      nullable: true,
      description: 'What the next maternity assistant should know (NL: overdracht tussen kraamverzorgenden).',
    }),
    cancelReason: t.exposeString('cancelReason', { nullable: true, description: 'Why it was cancelled.' }),
  }),
})
