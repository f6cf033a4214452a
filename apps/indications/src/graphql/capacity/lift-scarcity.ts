import { InvalidInput, NotFound, WrongState, day, line, needs, optional, readId, readInput } from '@kraamketen/subgraph'
import * as v from 'valibot'
import { builder } from '../builder.ts'
import { ScarcityDeclarationType } from './scarcity-declaration.ts'

const LiftScarcityInput = builder.inputType('LiftScarcityInput', {
  description: 'That declared scarcity ends early (NL: opheffen van schaarste).',
  fields: (t) => ({
    declarationId: t.id({ required: true, description: 'Which declaration.' }),
    on: t.field({
      type: 'Date',
      description: 'The first day on which it holds no longer, within its period; today when left out.',
    }),
    reason: t.string({ description: 'Why, in words; at most 2000 characters.' }),
  }),
})

const Input = v.object({
  declarationId: v.string(),
  on: optional(day()),
  reason: optional(line(2000, { multiline: true })),
})

builder.mutationField('liftScarcity', (t) =>
  t.field({
    type: ScarcityDeclarationType,
    description:
      'Ends a declaration of scarcity early. Sent twice for the same day it changes nothing the second time.',
    ...needs('chain:write', 'coordinator'),
    args: { input: t.arg({ type: LiftScarcityInput, required: true, description: 'Which, and from when.' }) },
    errors: {
      types: [InvalidInput, NotFound, WrongState],
      union: { name: 'LiftScarcityResult', description: 'The declaration as it is now, or what was wrong.' },
    },
    resolve: async (_root, args, { capacity, today }) => {
      const { declarationId, on, reason } = readInput(Input, args.input)
      const place = ['input', 'declarationId']
      const remedy = 'Check the id; scarcityDeclarations lists them.'
      const id = readId('declarationId', 'declaration', declarationId)
      const result = await capacity.liftScarcity({ id, on: on ?? today, reason })
      if (result === null) throw new NotFound('declaration', place, remedy)
      const { verdict, declaration } = result
      if (verdict.outcome === 'LIFTED_ALREADY') {
        throw new WrongState(`It was lifted as of ${verdict.liftedOn} already.`, 'LIFTED', [], place)
      }
      if (verdict.outcome === 'OUTSIDE_PERIOD') {
        throw new InvalidInput([
          {
            path: ['input', 'on'],
            message: 'This day is not in the period that scarcity was declared for.',
            remedy: `Give a day from ${declaration.validFrom} to ${declaration.validUntil}.`,
          },
        ])
      }
      return declaration
    },
  }),
)
