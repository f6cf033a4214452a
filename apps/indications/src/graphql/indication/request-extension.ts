import { minutesOf } from '@kraamketen/kraamzorg'
import { Conflict, InvalidInput, NotFound, WrongState, day, line, needs, readId, readInput } from '@kraamketen/subgraph'
import * as v from 'valibot'
import type { RequestResult } from '../../queries/indication/request-extension.ts'
import { existing } from '../../existing.ts'
import { nextStates } from '../../rules/referral/referral-state.ts'
import { builder } from '../builder.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'
import { extensionProblem } from './extension-problem.ts'
import { ExtensionRequestType } from './extension-request.ts'
import { quarters } from './quarters.ts'

const RequestExtensionInput = builder.inputType('RequestExtensionInput', {
  description: 'Care past day 8, asked of the midwife (NL: aanvraag van verlenging).',
  fields: (t) => ({
    referralId: t.id({ required: true, description: 'For which referral; the practice that sent it decides.' }),
    careUntil: t.field({ type: 'Date', required: true, description: 'Last day of the care.' }),
    extraHours: t.float({
      required: true,
      description: 'Hours beside those indicated, 0 to 80, in quarters; 0 to spread the same hours longer.',
    }),
    reason: t.string({ required: true, description: 'Why, at most 2000 characters.' }),
  }),
})

const Input = v.object({
  referralId: v.string(),
  careUntil: day(),
  extraHours: quarters(),
  reason: line(2000, { multiline: true }),
})

builder.mutationField('requestExtension', (t) =>
  t.field({
    type: ExtensionRequestType,
    description: 'Asks the midwife for care past day 8, within the days that the date of the birth allows.',
    ...needs('care:write', 'planner'),
    args: { input: t.arg({ type: RequestExtensionInput, required: true, description: 'What is asked, and why.' }) },
    errors: {
      types: [InvalidInput, NotFound, WrongState, Conflict],
      union: { name: 'RequestExtensionResult', description: 'The request, or what was wrong.' },
    },
    resolve: async (_root, args, { indication, viewer }) => {
      const { extraHours, ...asked } = readInput(Input, args.input)
      const referralId = readId('referralId', 'referral', asked.referralId)
      const result = await indication.requestExtension(
        { ...asked, referralId, extraMinutes: minutesOf(extraHours) },
        organisationOfViewer(viewer),
      )
      if (result.outcome !== 'REQUESTED') throw problemOf(result)
      return existing(await indication.extension.load(result.id), 'the request just written')
    },
  }),
)

function problemOf(result: Exclude<RequestResult, { outcome: 'REQUESTED' }>) {
  const place = ['input', 'referralId']
  switch (result.outcome) {
    case 'NOT_FOUND':
      return new NotFound('referral', place)
    case 'WRONG_STATE':
      return new WrongState(
        `Longer care can be asked while a client is in care; this referral is ${result.state}.`,
        result.state,
        nextStates(result.state, 'RECIPIENT'),
        place,
      )
    case 'NO_INDICATION':
      return new WrongState('There is no indication to extend.', 'IN_CARE', [], place)
    case 'NO_PRACTICE':
      return new Conflict(
        'No midwife practice sent this referral, so nobody can decide.',
        'Ask her midwife to refer her.',
        place,
      )
    case 'OPEN_REQUEST':
      return new Conflict(
        'A request for this referral waits for the midwife already.',
        'Wait for her decision, or withdraw that request first.',
        place,
      )
    case 'REFUSED':
      return extensionProblem(result.verdict, {
        careUntil: ['input', 'careUntil'],
        extraHours: ['input', 'extraHours'],
      })
  }
}
