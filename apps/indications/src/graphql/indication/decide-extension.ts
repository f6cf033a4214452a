import { InvalidInput, NotFound, WrongState, line, needs, optional, readId, readInput, say } from '@kraamketen/subgraph'
import * as v from 'valibot'
import type { Context } from '../../context.ts'
import type { Decision } from '../../queries/indication/decide-extension.ts'
import { existing } from '../../existing.ts'
import { builder } from '../builder.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'
import { extensionProblem } from './extension-problem.ts'
import { ExtensionRequestType } from './extension-request.ts'

const DecideExtensionInput = builder.inputType('DecideExtensionInput', {
  description: 'The decision of the midwife on longer care (NL: beslissing over verlenging).',
  fields: (t) => ({
    requestId: t.id({ required: true, description: 'Which request.' }),
    approve: t.boolean({ required: true, description: 'True to approve, false to refuse.' }),
    reason: t.string({ description: 'Why, at most 2000 characters; needed to refuse.' }),
  }),
})

const Decided = v.pipe(
  v.object({ requestId: v.string(), approve: v.boolean(), reason: optional(line(2000, { multiline: true })) }),
  v.forward(
    v.check(
      ({ approve, reason }) => approve || reason !== null,
      say('A refusal needs a reason.', 'Say in words why the care is not extended.'),
    ),
    ['reason'],
  ),
)

builder.mutationField('decideExtension', (t) =>
  t.field({
    type: ExtensionRequestType,
    description: 'Approves or refuses a request for longer care; what is approved is the next indication.',
    ...needs('care:write', 'midwife'),
    args: { input: t.arg({ type: DecideExtensionInput, required: true, description: 'Which decision.' }) },
    errors: {
      types: [InvalidInput, NotFound, WrongState],
      union: { name: 'DecideExtensionResult', description: 'The request as it is now, or what was wrong.' },
    },
    resolve: (_root, args, context) => {
      const { approve, ...decision } = readInput(Decided, args.input)
      return decide({ ...decision, to: approve ? 'APPROVED' : 'REFUSED' }, context)
    },
  }),
)

const WithdrawExtensionInput = builder.inputType('WithdrawExtensionInput', {
  description: 'A request for longer care that is not needed any more (NL: intrekking van een verlengingsaanvraag).',
  fields: (t) => ({
    requestId: t.id({ required: true, description: 'Which request.' }),
    reason: t.string({ description: 'Why, at most 2000 characters.' }),
  }),
})

const Withdrawn = v.object({ requestId: v.string(), reason: optional(line(2000, { multiline: true })) })

builder.mutationField('withdrawExtension', (t) =>
  t.field({
    type: ExtensionRequestType,
    description: 'Takes back a request for longer care that was not decided on.',
    ...needs('care:write', 'planner'),
    args: { input: t.arg({ type: WithdrawExtensionInput, required: true, description: 'Which request.' }) },
    errors: {
      types: [InvalidInput, NotFound, WrongState],
      union: { name: 'WithdrawExtensionResult', description: 'The request as it is now, or what was wrong.' },
    },
    resolve: (_root, args, context) => decide({ ...readInput(Withdrawn, args.input), to: 'WITHDRAWN' }, context),
  }),
)

async function decide(decision: Decision, { indication, viewer }: Context) {
  const requestId = readId('requestId', 'request', decision.requestId)
  const place = ['input', 'requestId']
  const result = await indication.decideExtension({ ...decision, requestId }, organisationOfViewer(viewer))
  switch (result.outcome) {
    case 'NOT_FOUND':
      throw new NotFound('request', place)
    case 'WRONG_STATE':
      throw new WrongState(`This request is ${result.state} already.`, result.state, result.allowed, place)
    case 'CARE_ENDED':
      throw new WrongState(
        `The care cannot be extended: this referral is ${result.state}.`,
        result.state,
        ['REFUSED'],
        place,
      )
    case 'REFUSED':
      throw extensionProblem(result.verdict, { careUntil: place, extraHours: place })
    case 'DECIDED':
      return existing(await indication.extension.load(requestId), 'the request just decided')
  }
}
