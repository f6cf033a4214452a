import { Conflict, InvalidInput, NotFound, day, needs, optional, readId, readInput } from '@kraamketen/subgraph'
import * as v from 'valibot'
import { existing } from '../../existing.ts'
import { builder } from '../builder.ts'
import { ClientType } from '../refs.ts'
import { notInFuture } from './not-in-future.ts'
import { organisationOfViewer } from './organisation-of-viewer.ts'
import { municipality } from './read-municipality.ts'
import { postcode } from './read-postcode.ts'

const RecordMoveInput = builder.inputType('RecordMoveInput', {
  description: 'Where a client lives from a day on (NL: verhuizing).',
  fields: (t) => ({
    clientId: t.id({ required: true, description: 'Who moved.' }),
    movedOn: t.field({ type: 'Date', required: true, description: 'First day at the new place.' }),
    municipalityCode: t.string({ required: true, description: 'CBS code such as GM0917.' }),
    postcode: t.string({ description: 'The four digits of the new postcode.' }),
  }),
})

const Input = v.object({
  clientId: v.string(),
  movedOn: day(),
  municipalityCode: municipality(),
  postcode: optional(postcode()),
})

builder.mutationField('recordMove', (t) =>
  t.field({
    type: ClientType,
    description: 'Records a move. The same move again changes nothing.',
    ...needs('care:write', ['midwife', 'planner']),
    args: { input: t.arg({ type: RecordMoveInput, required: true, description: 'Who moved where, and when.' }) },
    errors: {
      types: [InvalidInput, NotFound, Conflict],
      union: { name: 'RecordMoveResult', description: 'The client, or what was wrong.' },
    },
    resolve: async (_root, args, { registration, viewer, today, loaders }) => {
      const input = readInput(Input, args.input)
      const clientId = readId('clientId', 'client', input.clientId)
      notInFuture('movedOn', input.movedOn, today)
      const recording = await registration.recordMove({ ...input, clientId }, organisationOfViewer(viewer))
      if (recording === 'NOT_FOUND') throw new NotFound('client', ['input', 'clientId'])
      if (recording === 'UNKNOWN_MUNICIPALITY') {
        throw new InvalidInput([
          {
            path: ['input', 'municipalityCode'],
            message: 'This municipality is not known here.',
            remedy: 'Take the code of a municipality that exists now.',
          },
        ])
      }
      if (recording === 'MOVED_THAT_DAY') {
        throw new Conflict('Another move is recorded on this day.', 'Check the day and the municipality.', [
          'input',
          'movedOn',
        ])
      }
      loaders.client.clear(clientId)
      registration.places.clear(clientId)
      return existing(await loaders.client.load(clientId), 'the client just written')
    },
  }),
)
