import { minutesOf, parseAgbCode } from '@kraamketen/kraamzorg'
import {
  Conflict,
  InvalidInput,
  NotFound,
  WrongState,
  day,
  line,
  needs,
  optional,
  readAs,
  readId,
  readInput,
  say,
  wholeNumber,
} from '@kraamketen/subgraph'
import * as v from 'valibot'
import type { SettingResult } from '../../queries/indication/set-indication.ts'
import { CHANGE_CODES } from '../../rules/indication/change-code.ts'
import { nextStates } from '../../rules/referral/referral-state.ts'
import { FEEDINGS } from '../../rules/indication/rule.ts'
import { existing } from '../../existing.ts'
import { builder } from '../builder.ts'
import { IndicationType } from '../refs.ts'
import { ChangeCodeType } from './change-code.ts'
import { FeedingType } from './indication.ts'
import { quarters } from './quarters.ts'
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
    children: t.int({ description: 'Living children, 0 to 5; as recorded when left out.' }),
    partusHours: t.float({ description: 'Hours of assistance at the birth, 0 to 80; as recorded when left out.' }),
    agreedBy: t.string({ description: 'Who agreed, such as the midwife, at most 200 characters.' }),
    agreedByOrganisation: t.string({ description: 'AGB code of the organisation of who agreed.' }),
    agreedOn: t.field({ type: 'Date', description: 'On which day; not later than today.' }),
    replaces: t.id({ description: 'The indication that holds now, as you read it; leave it out for the first.' }),
    changeCode: t.field({ type: ChangeCodeType, description: 'Why it changes; needed from the second on.' }),
    changeReason: t.string({ description: 'The same in words, at most 2000 characters; needed from the second on.' }),
  }),
})

const Input = v.pipe(
  v.object({
    referralId: v.string(),
    feeding: optional(v.picklist(FEEDINGS)),
    additionalHours: v.nullish(quarters(), 0),
    additionalReason: optional(line(2000, { multiline: true })),
    packageDays: optional(wholeNumber(1, 10)),
    hospitalDays: optional(wholeNumber(0, 365)),
    children: optional(wholeNumber(0, 5)),
    partusHours: optional(quarters()),
    agreedBy: optional(line(200)),
    agreedByOrganisation: optional(
      readAs(parseAgbCode, 'An AGB code has eight digits.', 'Give all eight digits, with the leading zero.'),
    ),
    agreedOn: optional(day()),
    replaces: v.nullish(v.string(), null),
    changeCode: optional(v.picklist(CHANGE_CODES)),
    changeReason: optional(line(2000, { multiline: true })),
  }),
  v.forward(
    v.check(
      ({ additionalHours, additionalReason }) => additionalHours === 0 || additionalReason !== null,
      say('Hours were added without a reason.', 'Say why, in words.'),
    ),
    ['additionalReason'],
  ),
  v.forward(
    v.check(
      ({ agreedBy, agreedByOrganisation, agreedOn }) =>
        agreedBy !== null || (agreedByOrganisation === null && agreedOn === null),
      say('It is said when or for whom was agreed, but not who agreed.', 'Fill in who agreed.'),
    ),
    ['agreedBy'],
  ),
)

builder.mutationField('setIndication', (t) =>
  t.field({
    type: IndicationType,
    description:
      'Sets an indication by the protocol of the care date, in the place of the one before it; after the intake the referral becomes INDICATED.',
    ...needs('care:write', 'planner'),
    args: { input: t.arg({ type: SetIndicationInput, required: true, description: 'The facts.' }) },
    errors: {
      types: [InvalidInput, NotFound, WrongState, Conflict],
      union: { name: 'SetIndicationResult', description: 'The indication, or what was wrong.' },
    },
    resolve: async (_root, args, { setIndication, viewer, today, loaders }) => {
      const { additionalHours, partusHours, ...setting } = readInput(Input, args.input)
      const referralId = readId('referralId', 'referral', setting.referralId)
      const replaces = setting.replaces === null ? null : readId('replaces', 'indication', setting.replaces)
      if (setting.agreedOn !== null && setting.agreedOn > today) {
        const message = 'This day has not come yet.'
        throw new InvalidInput([{ path: ['input', 'agreedOn'], message, remedy: 'Give today or an earlier day.' }])
      }
      if (setting.agreedByOrganisation !== null && !(await loaders.organisation.load(setting.agreedByOrganisation))) {
        const message = 'No organisation with this AGB code is known here.'
        const remedy = 'Choose one from organisations.'
        throw new InvalidInput([{ path: ['input', 'agreedByOrganisation'], message, remedy }])
      }
      const result = await setIndication(
        {
          ...setting,
          referralId,
          replaces,
          additionalMinutes: minutesOf(additionalHours),
          partusMinutes: partusHours === null ? null : minutesOf(partusHours),
        },
        organisationOfViewer(viewer),
      )
      if (result.outcome !== 'SET') throw problemOf(result)
      return existing(await loaders.indication.load(result.id), 'the indication just written')
    },
  }),
)

function problemOf(result: Exclude<SettingResult, { outcome: 'SET' }>) {
  const place = ['input', 'referralId']
  switch (result.outcome) {
    case 'NOT_FOUND':
      return new NotFound('referral', place)
    case 'WRONG_STATE': {
      const message = `No indication can be set while a referral is ${result.state}.`
      return new WrongState(message, result.state, nextStates(result.state, 'RECIPIENT'), place)
    }
    case 'NO_PROTOCOL':
      return new WrongState('No protocol is known for the date of this birth.', result.state, [], place)
    case 'REFUSED':
      return refusalOf(result)
  }
}

function refusalOf({ verdict, current }: SettingResult & { outcome: 'REFUSED' }) {
  switch (verdict.why) {
    case 'NOT_CURRENT':
      return current === null
        ? new Conflict('There is no indication yet to replace.', 'Leave "replaces" out.', ['input', 'replaces'])
        : new Conflict(
            `Another indication holds now: version ${current.version}, ${current.id}.`,
            `Read it first; then send it as "replaces": ${current.id}.`,
            ['input', 'replaces'],
          )
    case 'MISSING':
      return new InvalidInput([
        {
          path: ['input', verdict.field],
          message: 'From the second indication on it is said why it changes.',
          remedy: verdict.field === 'changeCode' ? `Give one of: ${CHANGE_CODES.join(', ')}.` : 'Say in words why.',
        },
      ])
    case 'NOT_ALLOWED':
      return new InvalidInput([
        {
          path: ['input', verdict.field],
          message: 'The first indication changes nothing.',
          remedy: 'Leave it out.',
        },
      ])
  }
}
