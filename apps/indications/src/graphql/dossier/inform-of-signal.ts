import { InvalidInput, NotFound, day, optional, needs, readInput } from '@kraamketen/subgraph'
import * as v from 'valibot'
import { INFORMED_PARTIES } from '../../rules/dossier/signal.ts'
import { builder } from '../builder.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'
import { InformedPartyType, SignalType } from './signal.ts'
import { pastDay } from './past-day.ts'
import { readInputId } from './referenced-client.ts'

const InformOfSignalInput = builder.inputType('InformOfSignalInput', {
  description: 'That somebody was told of a signal (NL: te registreren melding).',
  fields: (t) => ({
    signalId: t.id({ required: true, description: 'Which signal.' }),
    who: t.field({ type: InformedPartyType, required: true, description: 'Who was told.' }),
    informedOn: t.field({ type: 'Date', description: 'When; today when left out.' }),
  }),
})
const Input = v.object({
  signalId: v.string(),
  who: v.picklist(INFORMED_PARTIES),
  informedOn: optional(day()),
})

builder.mutationField('informOfSignal', (t) =>
  t.field({
    type: SignalType,
    description: 'Records who was told of a signal; the same party again changes nothing.',
    ...needs('care:write', ['midwife', 'planner']),
    args: { input: t.arg({ type: InformOfSignalInput, required: true, description: 'What is recorded.' }) },
    errors: {
      types: [InvalidInput, NotFound],
      union: {
        name: 'InformOfSignalResult',
        description: 'The signal, or what was wrong (NL: uitkomst van de melding).',
      },
    },
    resolve: async (_root, args, context) => {
      const { signalId, who, informedOn: given } = readInput(Input, args.input)
      const id = readInputId('signalId', 'signal', signalId)
      const informedOn = pastDay('informedOn', given, context.today)
      const { dossier, viewer } = context
      const signal = await dossier.byId.signal.load(id)
      if (signal === null) throw new NotFound('signal', ['input', 'signalId'])
      const { clientId } = signal
      await dossier.record('signalInformed', organisationOfViewer(viewer), { signalId: id, clientId, who, informedOn })
      return signal
    },
  }),
)
