import { createHash } from 'node:crypto'
import { minutesOf } from '@kraamketen/kraamzorg'
import {
  Conflict,
  day,
  InvalidInput,
  line,
  needs,
  NotFound,
  optional,
  readId,
  readInput,
  say,
  WrongState,
} from '@kraamketen/subgraph'
import * as v from 'valibot'
import { existing } from '../../existing.ts'
import type { HoursRecorded } from '../../queries/grant/record-flexible-hours.ts'
import { FLEXIBLE_MODES, FLEXIBLE_PURPOSES } from '../../rules/programme/flexible-terms.ts'
import { builder } from '../builder.ts'
import { FlexibleModeType, FlexiblePurposeType } from '../programme/programme.ts'
import { organisationOfViewer } from './organisation-of-viewer.ts'
import { ProgrammeGrantType } from './refs.ts'

const RecordFlexibleHoursInput = builder.inputType('RecordFlexibleHoursInput', {
  description: 'Flexible hours that were given to a family on a day (NL: flexibele inzet vastleggen).',
  fields: (t) => ({
    grantId: t.id({ required: true, description: 'By which grant.' }),
    usedOn: t.field({ type: 'Date', required: true, description: 'On which day, today or earlier.' }),
    hours: t.float({ required: true, description: 'Decimal hours in whole minutes, above 0 and at most 24.' }),
    mode: t.field({ type: FlexibleModeType, required: true, description: 'How they were used.' }),
    purpose: t.field({ type: FlexiblePurposeType, required: true, description: 'What they were for.' }),
    goal: t.string({ description: 'The goal in words, at most 2000 characters.' }),
    bornOn: t.field({
      type: 'Date',
      description: 'The birth, as the file has it; needed the first time when the application did not know it.',
    }),
    idempotencyKey: t.string({
      required: true,
      description:
        'A text of 8 to 200 characters that is made up once a recording: sent again, nothing is stored twice.',
    }),
  }),
})

const Input = v.object({
  grantId: v.string(),
  usedOn: day(),
  hours: v.pipe(
    v.number(),
    v.check(
      (hours) => hours > 0 && hours <= 24 && Number.isInteger(Math.round(hours * 6e6) / 1e5),
      say('These are not hours above 0 and up to 24 in whole minutes.', 'Give decimal hours, such as 3 or 2.5.'),
    ),
  ),
  mode: v.picklist(FLEXIBLE_MODES),
  purpose: v.picklist(FLEXIBLE_PURPOSES),
  goal: optional(line(2000, { multiline: true })),
  bornOn: optional(day()),
  idempotencyKey: v.pipe(line(200), v.minLength(8, 'This key is too short.\nUse 8 to 200 characters, such as a UUID.')),
})

builder.mutationField('recordFlexibleHours', (t) =>
  t.field({
    type: ProgrammeGrantType,
    description:
      'Writes flexible hours of a grant, inside the months after the birth. There is no maximum for one family: the mean is one over families. The same key again changes nothing.',
    ...needs('care:write', ['planner']),
    args: { input: t.arg({ type: RecordFlexibleHoursInput, required: true, description: 'What was given.' }) },
    errors: {
      types: [InvalidInput, NotFound, WrongState, Conflict],
      union: { name: 'RecordFlexibleHoursResult', description: 'The grant with its hours, or what was wrong.' },
    },
    resolve: async (_root, args, { grant, viewer }) => {
      const { hours, ...input } = readInput(Input, args.input)
      const grantId = readId('grantId', 'grant', input.grantId)
      const by = { byName: viewer.name, organisation: organisationOfViewer(viewer, 'grant', ['input', 'grantId']) }
      const asked = { ...input, grantId, minutes: Math.round(minutesOf(hours)) }
      const requestDigest = createHash('sha256').update(JSON.stringify(asked)).digest()
      const recorded = await grant.recordHours({ ...asked, requestDigest }, by)
      if (recorded.outcome !== 'RECORDED') throw problemOf(recorded)
      return existing(await grant.byId.load(grantId), 'the grant of the hours just written')
    },
  }),
)

function problemOf(refused: Exclude<HoursRecorded, { outcome: 'RECORDED' }>) {
  switch (refused.outcome) {
    case 'NOT_FOUND':
      return new NotFound('grant', ['input', 'grantId'])
    case 'KEY_USED':
      return new Conflict(
        'This idempotency key belongs to other hours.',
        'Use a new key for new hours; send the very same input to repeat the old ones.',
        ['input', 'idempotencyKey'],
      )
    case 'NO_FLEXIBLE_HOURS':
      return new WrongState('This programme gives no flexible hours.', 'NO_FLEXIBLE_HOURS', [], ['input', 'grantId'])
    case 'BIRTH_MISSING':
      return wrong('bornOn', 'The birth is not known here yet.', 'Give the day of the birth as the file has it.')
    case 'OTHER_BIRTH':
      return wrong('bornOn', `Another birth is known here: ${refused.bornOn}.`, 'Leave it out, or give that day.')
    case 'NOT_ALLOWED':
      return notAllowed(refused.verdict)
  }
}

function notAllowed(verdict: (HoursRecorded & { outcome: 'NOT_ALLOWED' })['verdict']): InvalidInput {
  switch (verdict.why) {
    case 'IN_FUTURE':
      return wrong('usedOn', 'This day has not come yet.', 'Record what was given.')
    case 'BEFORE_GRANT':
      return wrong('usedOn', 'This day is before the grant.', 'Hours count from the day of the grant.')
    case 'AFTER_LAPSE':
      return wrong('usedOn', 'The grant had lapsed by this day.', 'Hours count until the day before the lapse.')
    case 'OUTSIDE_WINDOW':
      return wrong(
        'usedOn',
        'This day lies outside the months in which flexible hours can be used.',
        `Give a day from ${verdict.window.from} up to and including ${verdict.window.until}.`,
      )
    case 'MODE':
      return wrong('mode', 'This programme does not know this way of use.', 'See Programme.flexibleHours.modes.')
    case 'PURPOSE':
      return wrong('purpose', 'This programme does not know this purpose.', 'See Programme.flexibleHours.purposes.')
  }
}

function wrong(field: string, message: string, remedy: string): InvalidInput {
  return new InvalidInput([{ path: ['input', field], message, remedy }])
}
