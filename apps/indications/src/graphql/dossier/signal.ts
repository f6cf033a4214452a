import { needs } from '@kraamketen/subgraph'
import { existing } from '../../existing.ts'
import type { DossierRows } from '../../queries/dossier/dossier-rows.ts'
import {
  INFORMED_PARTIES,
  SIGNALLING_INSTRUMENTS,
  SIGNALLING_OUTCOMES,
  SIGNAL_SUBJECTS,
} from '../../rules/dossier/signal.ts'
import { builder } from '../builder.ts'
import { ClientType } from '../refs.ts'
import { DossierRecordType } from './dossier-record.ts'

export const SignallingInstrumentType = builder.enumType('SignallingInstrument', {
  description: 'What was used to look for risks (NL: signaleringsinstrument).',
  values: SIGNALLING_INSTRUMENTS,
})
export const SignallingOutcomeType = builder.enumType('SignallingOutcome', {
  description: 'What came of looking for risks (NL: uitkomst van de signalering).',
  values: SIGNALLING_OUTCOMES,
})
export const SignalSubjectType = builder.enumType('SignalSubject', {
  description: 'What a signal is about (NL: onderwerp van het signaal).',
  values: SIGNAL_SUBJECTS,
})
export const InformedPartyType = builder.enumType('InformedParty', {
  description: 'Who can be told of a signal (NL: geïnformeerde partij).',
  values: INFORMED_PARTIES,
})

const SignalInformedType = builder.objectRef<DossierRows['signalInformed']>('SignalInformed').implement({
  description: 'That somebody was told of a signal (NL: melding van het signaal).',
  interfaces: [DossierRecordType],
  ...needs('care:read', ['midwife', 'planner', 'mother']),
  fields: (t) => ({
    who: t.expose('who', { type: InformedPartyType, description: 'Who was told.' }),
    informedOn: t.expose('informedOn', { type: 'Date', description: 'When.' }),
  }),
})

export const SignalType = builder.objectRef<DossierRows['signal']>('Signal').implement({
  description:
    'Something that asks for attention in this family (NL: signaal). The mother reads what was shared with her.',
  interfaces: [DossierRecordType],
  ...needs('care:read', ['midwife', 'planner', 'mother']),
  fields: (t) => ({
    client: t.field({
      type: ClientType,
      description: 'About whom.',
      resolve: async ({ clientId }, _args, { loaders }) =>
        existing(await loaders.client.load(clientId), 'the client of a visible signal'),
    }),
    childId: t.exposeID('childId', { nullable: true, description: 'About which child; null when not about one.' }),
    subject: t.expose('subject', { type: SignalSubjectType, description: 'What it is about.' }),
    words: t.exposeString('words', { description: 'What was noticed.' }),
    signalledAt: t.expose('signalledAt', { type: 'DateTime', description: 'When it was noticed.' }),
    instrument: t.field({
      type: SignallingInstrumentType,
      nullable: true,
      description: 'With what it was found; null when outside a signalling.',
      resolve: async ({ signallingId }, _args, { dossier }) =>
        signallingId === null ? null : ((await dossier.byId.earlySignalling.load(signallingId))?.instrument ?? null),
    }),
    action: t.exposeString('action', { nullable: true, description: 'What was done; null while nothing was.' }),
    actionOn: t.expose('actionOn', { type: 'Date', nullable: true, description: 'When it was done.' }),
    agreedWithParents: t.exposeString('agreedWithParents', {
      nullable: true,
      description: 'What was agreed with the parents; null when nothing was.',
    }),
    informed: t.field({
      type: [SignalInformedType],
      description: 'Who was told, earliest first.',
      resolve: async ({ id }, _args, { dossier }) => (await dossier.informedOfSignal.load(id)) ?? [],
    }),
    readAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: "When the viewer's organisation read it; null when it did not, or recorded it itself.",
      resolve: ({ id }, _args, { dossier }) => dossier.readingOfSignal.load(id),
    }),
    unread: t.boolean({
      description: "Whether another organisation recorded it and the viewer's has not read it.",
      resolve: async ({ id, organisation }, _args, { dossier, viewer }) =>
        viewer.organisation !== null &&
        organisation !== viewer.organisation &&
        (await dossier.readingOfSignal.load(id)) === null,
    }),
  }),
})

export const EarlySignallingType = builder.objectRef<DossierRows['earlySignalling']>('EarlySignalling').implement({
  description: 'That somebody looked for risks, with what, and what came of it (NL: vroegsignalering).',
  interfaces: [DossierRecordType],
  ...needs('care:read', ['midwife', 'planner', 'mother']),
  fields: (t) => ({
    instrument: t.expose('instrument', { type: SignallingInstrumentType, description: 'What was used.' }),
    outcome: t.expose('outcome', { type: SignallingOutcomeType, description: 'What came of it.' }),
    doneOn: t.expose('doneOn', { type: 'Date', description: 'When.' }),
    signals: t.field({
      type: [SignalType],
      description: 'The signals that it gave, oldest first.',
      resolve: async ({ id, clientId }, _args, { dossier }) =>
        ((await dossier.ofClient.signal.load(clientId)) ?? []).filter(({ signallingId }) => signallingId === id),
    }),
  }),
})
