import { Conflict, InvalidInput, NotFound, WrongState, day, needs, readId, readInput } from '@kraamketen/subgraph'
import * as v from 'valibot'
import { existing } from '../../existing.ts'
import { builder } from '../builder.ts'
import { ChildType } from '../refs.ts'
import { notInFuture } from './not-in-future.ts'

const RecordDeathInput = builder.inputType('RecordDeathInput', {
  description: 'That a child died after its birth (NL: overlijden).',
  fields: (t) => ({
    childId: t.id({ required: true, description: 'Which child.' }),
    diedOn: t.field({ type: 'Date', required: true, description: 'Day of death.' }),
  }),
})

const Input = v.object({ childId: v.string(), diedOn: day() })

builder.mutationField('recordDeath', (t) =>
  t.field({
    type: ChildType,
    description: 'Records the day on which a child died, once. The same day again changes nothing.',
    ...needs('care:write', ['midwife', 'planner']),
    args: { input: t.arg({ type: RecordDeathInput, required: true, description: 'Which child, on which day.' }) },
    errors: {
      types: [InvalidInput, NotFound, WrongState, Conflict],
      union: { name: 'RecordDeathResult', description: 'The child, or what was wrong.' },
    },
    resolve: async (_root, args, { registration, today }) => {
      const { diedOn, ...input } = readInput(Input, args.input)
      const childId = readId('childId', 'child', input.childId)
      notInFuture('diedOn', diedOn, today)
      const recording = await registration.recordDeath(childId, diedOn)
      if (recording === 'NOT_FOUND') throw new NotFound('child', ['input', 'childId'])
      if (recording === 'STILLBORN') {
        throw new WrongState('This child was stillborn.', 'STILLBORN', [], ['input', 'childId'])
      }
      if (recording === 'OTHER_DAY') {
        throw new Conflict('Another day of death is recorded already.', 'Check the day.', ['input', 'diedOn'])
      }
      if (recording === 'BEFORE_BIRTH') {
        throw new InvalidInput([
          {
            path: ['input', 'diedOn'],
            message: 'This day is before the birth.',
            remedy: 'Check the day; a child that was born dead is recorded as stillborn.',
          },
        ])
      }
      registration.child.clear(childId)
      return existing(await registration.child.load(childId), 'the child just written')
    },
  }),
)
