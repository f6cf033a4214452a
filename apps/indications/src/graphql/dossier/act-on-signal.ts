import { Conflict, InvalidInput, NotFound, day, line, optional, needs, readInput } from '@kraamketen/subgraph'
import * as v from 'valibot'
import { existing } from '../../existing.ts'
import { builder } from '../builder.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'
import { SignalType } from './signal.ts'
import { pastDay } from './past-day.ts'
import { readInputId } from './referenced-client.ts'
import { refuseInput } from './refuse-input.ts'

const ActOnSignalInput = builder.inputType('ActOnSignalInput', {
  description: 'What was done about a signal (NL: actie op een signaal).',
  fields: (t) => ({
    signalId: t.id({ required: true, description: 'Which signal.' }),
    action: t.string({ description: 'What was done, at most 4000 characters.' }),
    actionOn: t.field({ type: 'Date', description: 'When; today when left out.' }),
    agreedWithParents: t.string({ description: 'What was agreed with the parents, at most 4000 characters.' }),
  }),
})
const Input = v.object({
  signalId: v.string(),
  action: optional(line(4000, { multiline: true })),
  actionOn: optional(day()),
  agreedWithParents: optional(line(4000, { multiline: true })),
})

builder.mutationField('actOnSignal', (t) =>
  t.field({
    type: SignalType,
    description:
      'Records what the own organisation did about a signal, or agreed with the parents; what is written stays.',
    ...needs('care:write', ['midwife', 'planner']),
    args: { input: t.arg({ type: ActOnSignalInput, required: true, description: 'What is recorded.' }) },
    errors: {
      types: [Conflict, InvalidInput, NotFound],
      union: { name: 'ActOnSignalResult', description: 'The signal, or what was wrong (NL: uitkomst van de actie).' },
    },
    resolve: async (_root, args, context) => {
      const { signalId, action, agreedWithParents, actionOn: given } = readInput(Input, args.input)
      const id = readInputId('signalId', 'signal', signalId)
      if (action === null && agreedWithParents === null) {
        throw refuseInput('action', 'Neither an action nor an agreement is given.', 'Fill in at least one of them.')
      }
      const actionOn = action === null ? null : pastDay('actionOn', given, context.today)
      const { dossier, viewer } = context
      const values = { action, actionOn, agreedWithParents }
      const { outcome } = await dossier.actOnSignal(id, organisationOfViewer(viewer), values)
      if (outcome === 'NOT_FOUND') throw new NotFound('signal', ['input', 'signalId'])
      if (outcome === 'THERE_ALREADY') {
        throw new Conflict(
          'This was recorded for this signal already.',
          'What is written in a dossier stays: record what is new as a new signal.',
          ['input', 'signalId'],
        )
      }
      return existing(await dossier.byId.signal.load(id), 'the signal')
    },
  }),
)
