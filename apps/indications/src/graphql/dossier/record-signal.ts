import { InvalidInput, NotFound, line, optional, needs, readInput } from '@kraamketen/subgraph'
import * as v from 'valibot'
import { existing } from '../../existing.ts'
import { SIGNAL_SUBJECTS } from '../../rules/dossier/signal.ts'
import { builder } from '../builder.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'
import { SignalSubjectType, SignalType } from './signal.ts'
import { pastMoment } from './past-moment.ts'
import { referencedClient, referencedPart } from './referenced-client.ts'
import { refuseInput } from './refuse-input.ts'

const RecordSignalInput = builder.inputType('RecordSignalInput', {
  description: 'Something that asks for attention (NL: te registreren signaal).',
  fields: (t) => ({
    clientId: t.id({ required: true, description: 'The mother.' }),
    childId: t.id({ description: 'The child, when it is about the child.' }),
    signallingId: t.id({ description: 'The signalling that it came from, when it came from one that gave signals.' }),
    subject: t.field({ type: SignalSubjectType, required: true, description: 'What it is about.' }),
    words: t.string({ required: true, description: 'What was noticed, at most 4000 characters.' }),
    signalledAt: t.field({ type: 'DateTime', required: true, description: 'When it was noticed.' }),
  }),
})
const Input = v.object({
  clientId: v.string(),
  childId: optional(v.string()),
  signallingId: optional(v.string()),
  subject: v.picklist(SIGNAL_SUBJECTS),
  words: line(4000, { multiline: true }),
  signalledAt: v.date(),
})

builder.mutationField('recordSignal', (t) =>
  t.field({
    type: SignalType,
    description: 'Records a signal; the other organisations around this family find it unread.',
    ...needs('care:write', ['midwife', 'planner']),
    args: { input: t.arg({ type: RecordSignalInput, required: true, description: 'What is recorded.' }) },
    errors: {
      types: [InvalidInput, NotFound],
      union: {
        name: 'RecordSignalResult',
        description: 'The signal, or what was wrong (NL: uitkomst van het signaal).',
      },
    },
    resolve: async (_root, args, context) => {
      const input = readInput(Input, args.input)
      pastMoment('signalledAt', input.signalledAt)
      const clientId = await referencedClient(context, input.clientId)
      const childId = await referencedPart(context, clientId, 'childId', input.childId)
      const signallingId = await referencedPart(context, clientId, 'signallingId', input.signallingId)
      const { dossier, viewer } = context
      const signalling = signallingId === null ? null : await dossier.byId.earlySignalling.load(signallingId)
      if (signalling?.outcome === 'NOTHING_FOUND') {
        throw refuseInput(
          'signallingId',
          'That signalling found nothing.',
          'Record a new signalling with the outcome SIGNALS, or leave this out.',
        )
      }
      const signal = { ...input, clientId, childId, signallingId }
      const id = await dossier.record('signal', organisationOfViewer(viewer), signal)
      return existing(await dossier.byId.signal.load(existing(id, 'an id')), 'the signal')
    },
  }),
)
