import { InvalidInput, line, needs, NotFound, readId, readInput, WrongState } from '@kraamketen/subgraph'
import * as v from 'valibot'
import { existing } from '../../existing.ts'
import { nextApplicationStates } from '../../rules/grant/application-state.ts'
import { builder } from '../builder.ts'
import { organisationOfViewer } from './organisation-of-viewer.ts'
import { ProgrammeApplicationType } from './refs.ts'

const WithdrawApplicationInput = builder.inputType('WithdrawApplicationInput', {
  description: 'Taking an application back (NL: intrekken van een aanvraag).',
  fields: (t) => ({
    applicationId: t.id({ required: true, description: 'Which application.' }),
    reason: t.string({ required: true, description: 'Why, at most 2000 characters.' }),
  }),
})

const Input = v.object({ applicationId: v.string(), reason: line(2000, { multiline: true }) })

builder.mutationField('withdrawApplication', (t) =>
  t.field({
    type: ProgrammeApplicationType,
    description: 'Takes an application back while nothing was granted; who applied can, and who decides.',
    ...needs('care:write', ['midwife', 'planner', 'nurse']),
    args: { input: t.arg({ type: WithdrawApplicationInput, required: true, description: 'Which, and why.' }) },
    errors: {
      types: [InvalidInput, NotFound, WrongState],
      union: { name: 'WithdrawApplicationResult', description: 'The application as it is now, or what was wrong.' },
    },
    resolve: async (_root, args, { grant, viewer }) => {
      const input = readInput(Input, args.input)
      const applicationId = readId('applicationId', 'application', input.applicationId)
      const by = {
        byName: viewer.name,
        organisation: organisationOfViewer(viewer, 'application', ['input', 'applicationId']),
      }
      const withdrawal = await grant.withdraw({ ...input, applicationId }, by)
      if (withdrawal.outcome === 'NOT_FOUND') throw new NotFound('application', ['input', 'applicationId'])
      if (withdrawal.outcome === 'NOT_ALLOWED') {
        const { from } = withdrawal
        throw new WrongState(
          `An application that is ${from} cannot be withdrawn.`,
          from,
          nextApplicationStates(from, 'APPLICANT'),
          ['input', 'applicationId'],
        )
      }
      return existing(await grant.application.load(applicationId), 'the application just withdrawn')
    },
  }),
)
