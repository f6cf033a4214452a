import { InvalidInput, line, needs, NotFound, optional, readId, readInput, WrongState } from '@kraamketen/subgraph'
import * as v from 'valibot'
import { existing } from '../../existing.ts'
import type { Decided } from '../../queries/grant/decide-application.ts'
import { nextApplicationStates } from '../../rules/grant/application-state.ts'
import { APPLICATION_DECISIONS, type ApplicationDecision } from '../../rules/grant/judge-decision.ts'
import { REFUSAL_REASONS } from '../../rules/grant/refusal-reason.ts'
import { builder } from '../builder.ts'
import { organisationOfViewer } from './organisation-of-viewer.ts'
import { RefusalReasonType } from './programme-application.ts'
import { ProgrammeApplicationType } from './refs.ts'

const ApplicationDecisionType = builder.enumType('ApplicationDecision', {
  description: 'What is decided on an application (NL: besluit op de aanvraag).',
  values: {
    GRANT: { description: 'She gets a place, or waits when none is left (NL: toekennen).' },
    REFUSE: { description: 'She does not (NL: afwijzen).' },
  } satisfies Record<ApplicationDecision, object>,
})

const DecideApplicationInput = builder.inputType('DecideApplicationInput', {
  description: 'A decision on an application (NL: besluit op een aanvraag).',
  fields: (t) => ({
    applicationId: t.id({ required: true, description: 'Which application.' }),
    decision: t.field({ type: ApplicationDecisionType, required: true, description: 'What is decided.' }),
    refusalReason: t.field({ type: RefusalReasonType, description: 'Needed to refuse, and only then.' }),
    reason: t.string({
      description:
        'In words, at most 2000 characters. Needed to grant what the conditions do not admit, or of which that is unknown, and to refuse for another reason.',
    }),
  }),
})

const Input = v.object({
  applicationId: v.string(),
  decision: v.picklist(APPLICATION_DECISIONS),
  refusalReason: optional(v.picklist(REFUSAL_REASONS)),
  reason: optional(line(2000, { multiline: true })),
})

builder.mutationField('decideApplication', (t) =>
  t.field({
    type: ProgrammeApplicationType,
    description:
      'Grants or refuses an application; a planner of the organisation that gives the care decides. When every place is taken she waits, and gets a place by herself when one comes free, in order of application. The same decision again changes nothing.',
    ...needs('care:write', ['planner']),
    args: { input: t.arg({ type: DecideApplicationInput, required: true, description: 'What is decided.' }) },
    errors: {
      types: [InvalidInput, NotFound, WrongState],
      union: { name: 'DecideApplicationResult', description: 'The application as it is now, or what was wrong.' },
    },
    resolve: async (_root, args, { grant, viewer }) => {
      const input = readInput(Input, args.input)
      const applicationId = readId('applicationId', 'application', input.applicationId)
      const by = {
        byName: viewer.name,
        organisation: organisationOfViewer(viewer, 'application', ['input', 'applicationId']),
      }
      const decided = await grant.decide({ ...input, applicationId }, by)
      if (decided.outcome === 'NOT_FOUND') throw new NotFound('application', ['input', 'applicationId'])
      if (decided.outcome === 'NOT_ALLOWED') throw problemOf(decided, input.decision)
      return existing(await grant.application.load(applicationId), 'the application just decided')
    },
  }),
)

function problemOf({ verdict, from }: Decided & { outcome: 'NOT_ALLOWED' }, decision: ApplicationDecision) {
  const place = ['input', 'decision']
  switch (verdict.why) {
    case 'WRONG_STATE':
      return new WrongState(
        `An application that is ${from} cannot be decided on: ${decision}.`,
        from,
        nextApplicationStates(from, 'DECIDER'),
        place,
      )
    case 'PROGRAMME_ENDED':
      return new WrongState('This programme admits no families today.', from, ['REFUSED', 'WITHDRAWN'], place)
    case 'REFUSAL_REASON_MISSING':
      return wrong('refusalReason', 'A refusal needs its reason.', `Give one of: ${REFUSAL_REASONS.join(', ')}.`)
    case 'REFUSAL_REASON_NOT_ALLOWED':
      return wrong('refusalReason', 'Only a refusal has this reason.', 'Leave it out.')
    case 'REASON_MISSING':
      return wrong(
        'reason',
        decision === 'GRANT'
          ? 'The conditions are not met, or that is not known.'
          : 'Another reason has to be said in words.',
        decision === 'GRANT' ? 'Say in words why it is granted all the same.' : 'Say in words why it is refused.',
      )
  }
}

function wrong(field: string, message: string, remedy: string): InvalidInput {
  return new InvalidInput([{ path: ['input', field], message, remedy }])
}
