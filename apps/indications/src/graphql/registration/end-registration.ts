import { InvalidInput, NotFound, WrongState, day, line, needs, readId, readInput } from '@kraamketen/subgraph'
import * as v from 'valibot'
import { existing } from '../../existing.ts'
import { builder } from '../builder.ts'
import { ClientType } from '../refs.ts'
import { notInFuture } from './not-in-future.ts'
import { organisationOfViewer } from './organisation-of-viewer.ts'

const EndRegistrationInput = builder.inputType('EndRegistrationInput', {
  description: 'The end of a registration by the organisation that made it (NL: uitschrijving).',
  fields: (t) => ({
    clientId: t.id({ required: true, description: 'Whose registration.' }),
    endedOn: t.field({ type: 'Date', required: true, description: 'On which day.' }),
    reason: t.string({ required: true, description: 'Why, at most 2000 characters.' }),
  }),
})

const Input = v.object({ clientId: v.string(), endedOn: day(), reason: line(2000, { multiline: true }) })

builder.mutationField('endRegistration', (t) =>
  t.field({
    type: ClientType,
    description:
      'Ends the registration that the own organisation made. It sees the client for two weeks more, to finish the file.',
    ...needs('care:write', ['midwife', 'planner']),
    args: { input: t.arg({ type: EndRegistrationInput, required: true, description: 'Whose, when and why.' }) },
    errors: {
      types: [InvalidInput, NotFound, WrongState],
      union: { name: 'EndRegistrationResult', description: 'The client, or what was wrong.' },
    },
    resolve: async (_root, args, { registration, viewer, today, loaders }) => {
      const { endedOn: on, reason, ...input } = readInput(Input, args.input)
      const clientId = readId('clientId', 'client', input.clientId)
      notInFuture('endedOn', on, today)
      const ending = await registration.endRegistration(clientId, { on, reason }, organisationOfViewer(viewer))
      const place = ['input', 'clientId']
      if (ending.outcome === 'NOT_FOUND') throw new NotFound('client', place)
      if (ending.outcome === 'NOT_OURS') {
        throw new WrongState('Another organisation registered her; only that one can end it.', 'REGISTERED', [], place)
      }
      if (ending.outcome === 'ENDED_BEFORE') {
        throw new WrongState(`This registration ended on ${ending.on}.`, 'ENDED', [], place)
      }
      loaders.client.clear(clientId)
      return existing(await loaders.client.load(clientId), 'the client just written')
    },
  }),
)
