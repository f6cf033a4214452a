import { InvalidInput, NotFound, day, optional, needs, readInput } from '@kraamketen/subgraph'
import * as v from 'valibot'
import { existing } from '../../existing.ts'
import { SIGNALLING_INSTRUMENTS, SIGNALLING_OUTCOMES } from '../../rules/dossier/signal.ts'
import { builder } from '../builder.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'
import { EarlySignallingType, SignallingInstrumentType, SignallingOutcomeType } from './signal.ts'
import { pastDay } from './past-day.ts'
import { referencedClient } from './referenced-client.ts'

const RecordSignallingInput = builder.inputType('RecordSignallingInput', {
  description: 'That somebody looked for risks (NL: te registreren vroegsignalering).',
  fields: (t) => ({
    clientId: t.id({ required: true, description: 'The mother.' }),
    instrument: t.field({ type: SignallingInstrumentType, required: true, description: 'What was used.' }),
    outcome: t.field({ type: SignallingOutcomeType, required: true, description: 'What came of it.' }),
    doneOn: t.field({ type: 'Date', description: 'When; today when left out.' }),
  }),
})
const Input = v.object({
  clientId: v.string(),
  instrument: v.picklist(SIGNALLING_INSTRUMENTS),
  outcome: v.picklist(SIGNALLING_OUTCOMES),
  doneOn: optional(day()),
})

builder.mutationField('recordSignalling', (t) =>
  t.field({
    type: EarlySignallingType,
    description: 'Records that somebody looked for risks, also when nothing was found.',
    ...needs('care:write', ['midwife', 'planner']),
    args: { input: t.arg({ type: RecordSignallingInput, required: true, description: 'What is recorded.' }) },
    errors: {
      types: [InvalidInput, NotFound],
      union: {
        name: 'RecordSignallingResult',
        description: 'The signalling, or what was wrong (NL: uitkomst van de vroegsignalering).',
      },
    },
    resolve: async (_root, args, context) => {
      const input = readInput(Input, args.input)
      const doneOn = pastDay('doneOn', input.doneOn, context.today)
      const clientId = await referencedClient(context, input.clientId)
      const organisation = organisationOfViewer(context.viewer)
      const id = await context.dossier.record('earlySignalling', organisation, { ...input, clientId, doneOn })
      return existing(await context.dossier.byId.earlySignalling.load(existing(id, 'an id')), 'the signalling')
    },
  }),
)
