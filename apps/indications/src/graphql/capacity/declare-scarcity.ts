import { daysBetween } from '@kraamketen/kraamzorg'
import { Conflict, InvalidInput, day, line, needs, readInput } from '@kraamketen/subgraph'
import * as v from 'valibot'
import { builder } from '../builder.ts'
import { region } from './read-regions.ts'
import { ScarcityDeclarationType } from './scarcity-declaration.ts'

/** Longer than a year is no period of scarcity but a slip of the key. */
const MOST_DAYS = 366

const DeclareScarcityInput = builder.inputType('DeclareScarcityInput', {
  description: 'Where and when hours are scarce (NL: afkondigen van schaarste).',
  fields: (t) => ({
    regionCode: t.string({ required: true, description: 'Code of the GGD region, such as GG6106.' }),
    from: t.field({ type: 'Date', required: true, description: 'First day.' }),
    until: t.field({ type: 'Date', required: true, description: 'Last day; at most 366 days in all.' }),
    ground: t.string({ required: true, description: 'On what ground, in words; at most 2000 characters.' }),
  }),
})

const Input = v.object({ regionCode: region(), from: day(), until: day(), ground: line(2000, { multiline: true }) })

builder.mutationField('declareScarcity', (t) =>
  t.field({
    type: ScarcityDeclarationType,
    description:
      'Declares scarcity in a region and period. Sent twice the same, it gives the declaration that is there already.',
    ...needs('chain:write', 'coordinator'),
    args: { input: t.arg({ type: DeclareScarcityInput, required: true, description: 'Where, when and why.' }) },
    errors: {
      types: [InvalidInput, Conflict],
      union: { name: 'DeclareScarcityResult', description: 'The declaration, or what was wrong.' },
    },
    resolve: async (_root, args, { capacity, today }) => {
      const { regionCode, from, until, ground } = readInput(Input, args.input)
      const days = daysBetween(from, until) + 1
      if (days < 1 || days > MOST_DAYS) {
        throw new InvalidInput([
          {
            path: ['input', 'until'],
            message: days < 1 ? '"until" is before "from".' : `The period is ${days} days long.`,
            remedy: `Give a last day on or after the first, at most ${MOST_DAYS} days in all.`,
          },
        ])
      }
      if (until < today) {
        throw new InvalidInput([
          {
            path: ['input', 'until'],
            message: 'This period is over already.',
            remedy: `Give a last day of ${today} or later: what is declared can no longer be taken back when it is over.`,
          },
        ])
      }
      const declared = await capacity.declareScarcity({ regionCode, validFrom: from, validUntil: until, ground })
      if (declared === null) {
        throw new Conflict(
          'Scarcity is declared in this region for a part of this period already.',
          'Choose days that are free, or lift the other declaration first; scarcityDeclarations lists them.',
          ['input', 'from'],
        )
      }
      return declared
    },
  }),
)
