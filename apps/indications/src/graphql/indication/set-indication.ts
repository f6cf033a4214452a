import { minutesOf } from '@kraamketen/kraamzorg'
import {
  InvalidInput,
  NotFound,
  WrongState,
  line,
  needs,
  optional,
  readId,
  readInput,
  say,
  wholeNumber,
} from '@kraamketen/subgraph'
import * as v from 'valibot'
import { nextStates } from '../../rules/referral/referral-state.ts'
import { FEEDINGS } from '../../rules/indication/rule.ts'
import { existing } from '../../existing.ts'
import { builder } from '../builder.ts'
import { IndicationType } from '../refs.ts'
import { FeedingType } from './indication.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'

const SetIndicationInput = builder.inputType('SetIndicationInput', {
  description: 'The facts of an indication; the hours follow from them by the protocol (NL: indicatiestelling).',
  fields: (t) => ({
    referralId: t.id({ required: true, description: 'For which referral.' }),
    feeding: t.field({ type: FeedingType, description: 'Leave it out when it is not known yet.' }),
    additionalHours: t.float({ description: 'Hours that the professional adds, 0 to 80, in quarters.' }),
    additionalReason: t.string({ description: 'Why; needed when hours are added.' }),
    packageDays: t.int({ description: 'Days over which the hours are spread; what the protocol says when left out.' }),
    hospitalDays: t.int({
      description: 'Days in hospital after the birth, the day of discharge not counted; leave it out when not known.',
    }),
    agreedBy: t.string({ description: 'Who agreed, such as the midwife, at most 200 characters.' }),
  }),
})

const QUARTERS = say('Hours come in quarters from 0 to 80.', 'Fill in a number such as 6.25.')

const Input = v.pipe(
  v.object({
    referralId: v.string(),
    feeding: optional(v.picklist(FEEDINGS)),
    additionalHours: v.nullish(
      v.pipe(v.number(QUARTERS), v.minValue(0, QUARTERS), v.maxValue(80, QUARTERS), v.multipleOf(0.25, QUARTERS)),
      0,
    ),
    additionalReason: optional(line(2000, { multiline: true })),
    packageDays: optional(wholeNumber(1, 10)),
    hospitalDays: optional(wholeNumber(0, 365)),
    agreedBy: optional(line(200)),
  }),
  v.forward(
    v.check(
      ({ additionalHours, additionalReason }) => additionalHours === 0 || additionalReason !== null,
      say('Hours were added without a reason.', 'Say why, in words.'),
    ),
    ['additionalReason'],
  ),
)

builder.mutationField('setIndication', (t) =>
  t.field({
    type: IndicationType,
    description:
      'Sets an indication by the protocol of the care date; after the intake the referral becomes INDICATED.',
    ...needs('care:write', 'planner'),
    args: { input: t.arg({ type: SetIndicationInput, required: true, description: 'The facts.' }) },
    errors: {
      types: [InvalidInput, NotFound, WrongState],
      union: { name: 'SetIndicationResult', description: 'The indication, or what was wrong.' },
    },
    resolve: async (_root, args, { setIndication, viewer, loaders }) => {
      const { additionalHours, ...setting } = readInput(Input, args.input)
      const referralId = readId('referralId', 'referral', setting.referralId)
      const result = await setIndication(
        { ...setting, referralId, additionalMinutes: minutesOf(additionalHours) },
        organisationOfViewer(viewer),
      )
      const place = ['input', 'referralId']
      switch (result.outcome) {
        case 'NOT_FOUND':
          throw new NotFound('referral', place)
        case 'WRONG_STATE': {
          const message = `No indication can be set while a referral is ${result.state}.`
          throw new WrongState(message, result.state, nextStates(result.state, 'RECIPIENT'), place)
        }
        case 'NO_PROTOCOL':
          throw new WrongState('No protocol is known for the date of this birth.', result.state, [], place)
        case 'SET':
          return existing(await loaders.indication.load(result.id), 'the indication just written')
      }
    },
  }),
)
