import { Conflict, InvalidInput, NotFound, line, needs, optional, readId, readInput, say } from '@kraamketen/subgraph'
import * as v from 'valibot'
import { existing } from '../../existing.ts'
import { builder } from '../builder.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'
import { OnCallShiftType } from './on-call-shift.ts'
import { region } from './read-regions.ts'

const PlanOnCallShiftInput = builder.inputType('PlanOnCallShiftInput', {
  description: 'A shift of the pool for assistance at births (NL: inplannen van een partusdienst).',
  fields: (t) => ({
    shiftId: t.id({ description: 'The shift of your organisation to plan anew; a new one when left out.' }),
    regionCode: t.string({ required: true, description: 'Code of the GGD region.' }),
    assistantId: t.id({ description: 'Which maternity assistant of yours; nobody yet when left out.' }),
    phone: t.string({ description: 'The number to call, at most 30 characters.' }),
    startsAt: t.field({ type: 'DateTime', required: true, description: 'When it begins.' }),
    endsAt: t.field({ type: 'DateTime', required: true, description: 'When it ends, at most seven days later.' }),
  }),
})

/** House: longer than this is a slip of the key, not a shift. */
const LONGEST = 7 * 24 * 3_600_000
const TOO_LONG = say(
  'A shift ends after it begins, and lasts at most seven days.',
  'Correct the moment at which it ends.',
)

const Input = v.pipe(
  v.object({
    shiftId: optional(v.string()),
    regionCode: region(),
    assistantId: optional(v.string()),
    phone: optional(line(30)),
    startsAt: v.date(),
    endsAt: v.date(),
  }),
  v.forward(
    v.check(({ startsAt, endsAt }) => {
      const length = endsAt.getTime() - startsAt.getTime()
      return length > 0 && length <= LONGEST
    }, TOO_LONG),
    ['endsAt'],
  ),
)

builder.mutationField('planOnCallShift', (t) =>
  t.field({
    type: OnCallShiftType,
    description: 'Plans a shift that your organisation staffs, or plans one of them anew.',
    ...needs('chain:write', 'planner'),
    args: { input: t.arg({ type: PlanOnCallShiftInput, required: true, description: 'Which shift.' }) },
    errors: {
      types: [InvalidInput, NotFound, Conflict],
      union: { name: 'PlanOnCallShiftResult', description: 'The shift as planned, or what was wrong.' },
    },
    resolve: async (_root, args, { capacity, viewer }) => {
      const { shiftId, assistantId, ...input } = readInput(Input, args.input)
      const planning = await capacity.planOnCallShift({
        ...input,
        organisation: organisationOfViewer(viewer),
        shiftId: shiftId === null ? null : readId('shiftId', 'shift', shiftId),
        assistantId: assistantId === null ? null : readId('assistantId', 'maternity assistant', assistantId),
      })
      const own = 'Check the id; it must be of your own organisation.'
      switch (planning.outcome) {
        case 'NO_SHIFT':
          throw new NotFound('shift', ['input', 'shiftId'], own)
        case 'NO_ASSISTANT':
          throw new NotFound('maternity assistant', ['input', 'assistantId'], own)
        case 'OVERLAP':
          throw new Conflict(
            'This maternity assistant is on call already at some of this time.',
            'Choose somebody else, or other times.',
            ['input', 'assistantId'],
          )
        case 'PLANNED':
          return existing(await capacity.onCallShift.load(planning.id), 'the shift just written')
      }
    },
  }),
)
