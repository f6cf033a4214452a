import { minutesOf } from '@kraamketen/kraamzorg'
import { InvalidInput, NotFound, day, needs, optional, readId, readInput, say, wholeNumber } from '@kraamketen/subgraph'
import * as v from 'valibot'
import { coverAt } from '../../rules/cover/cover-at.ts'
import { judgeCover } from '../../rules/cover/judge-cover.ts'
import { COVER_KINDS } from '../../rules/cover/supplementary-cover.ts'
import { builder } from '../builder.ts'
import { CoverKindType, CoverType } from './cover.ts'

const RecordCoverInput = builder.inputType('RecordSupplementaryCoverInput', {
  description:
    'What a client declared that her supplementary insurance pays of the own contribution (NL: vast te leggen aanvullende verzekering).',
  fields: (t) => ({
    clientId: t.id({ required: true, description: 'Who declared it.' }),
    kind: t.field({ type: CoverKindType, required: true, description: 'In which way it pays; UNKNOWN is an answer.' }),
    percent: t.int({ description: 'With PERCENTAGE, and only then: 1 to 100.' }),
    limitCents: t.int({ description: 'With UP_TO_AMOUNT, and only then: euro cents, 1 to 1,000,000.' }),
    limitHours: t.float({ description: 'With UP_TO_HOURS, and only then: decimal hours, above 0 up to 200.' }),
    validFrom: t.field({ type: 'Date', required: true, description: 'First day of the policy.' }),
    validUntil: t.field({ type: 'Date', description: 'Last day of the policy; left out while no end is known.' }),
    declaredOn: t.field({ type: 'Date', description: 'The day on which she said so; today when left out.' }),
  }),
})

const HOURS = say('This is not a number of hours above 0 up to 200.', 'Fill in decimal hours, such as 24 or 24.5.')

const Input = v.pipe(
  v.object({
    clientId: v.string(),
    kind: v.picklist(COVER_KINDS),
    percent: optional(wholeNumber(1, 100)),
    limitCents: optional(wholeNumber(1, 1_000_000)),
    limitHours: optional(
      v.pipe(
        v.number(HOURS),
        v.check((hours) => minutesOf(hours) >= 1 && hours <= 200, HOURS),
      ),
    ),
    validFrom: day(),
    validUntil: optional(day()),
    declaredOn: optional(day()),
  }),
  v.forward(
    v.check(
      ({ validFrom, validUntil }) => validUntil === null || validFrom <= validUntil,
      say('This day is before the first day.', 'Give the last day of the policy, or leave it out.'),
    ),
    ['validUntil'],
  ),
)

const FIELD = { percent: 'percent', limitCents: 'limitCents', limitMinutes: 'limitHours' } as const

builder.mutationField('recordSupplementaryCover', (t) =>
  t.field({
    type: CoverType,
    description:
      'Records what a client declared; earlier declarations stay. The very same again from the same hand is recorded once. Answers with what counts on the first day of the policy.',
    ...needs('care:write', ['midwife', 'planner']),
    args: { input: t.arg({ type: RecordCoverInput, required: true, description: 'What she declared.' }) },
    errors: {
      types: [InvalidInput, NotFound],
      union: {
        name: 'RecordSupplementaryCoverResult',
        description:
          'What counts now, or what was wrong (NL: uitkomst van het vastleggen van de aanvullende verzekering).',
      },
    },
    resolve: async (_root, args, { cover, today }) => {
      const { clientId: given, limitHours, ...input } = readInput(Input, args.input)
      const clientId = readId('clientId', 'client', given)
      const declaredOn = input.declaredOn ?? today
      if (declaredOn > today)
        throw wrong('declaredOn', 'This day has not come yet.', `Record what she said, on ${today} at the latest.`)
      const limitMinutes = limitHours === null ? null : Math.round(minutesOf(limitHours))
      const recording = { ...input, clientId, limitMinutes, declaredOn }
      const [fault] = judgeCover(recording)
      if (fault !== undefined)
        throw fault.fault === 'MISSING'
          ? wrong(FIELD[fault.term], `${input.kind} needs this number.`, 'Fill it in, or choose UNKNOWN.')
          : wrong(FIELD[fault.term], `${input.kind} has no such number.`, 'Leave it out, or choose another kind.')
      const outcome = await cover.record(recording)
      if (outcome === 'NOT_FOUND') throw new NotFound('client', ['input', 'clientId'])
      const counts = coverAt((await cover.ofClient.load(clientId)) ?? [], input.validFrom)
      if (counts === null) throw new NotFound('client', ['input', 'clientId'])
      return counts
    },
  }),
)

function wrong(field: string, message: string, remedy: string): InvalidInput {
  return new InvalidInput([{ path: ['input', field], message, remedy }])
}
