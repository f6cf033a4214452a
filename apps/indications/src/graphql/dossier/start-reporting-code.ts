import { Conflict, InvalidInput, NotFound, day, optional, needs, readInput } from '@kraamketen/subgraph'
import * as v from 'valibot'
import { existing } from '../../existing.ts'
import { builder } from '../builder.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'
import { ReportingCodeCaseType } from './reporting-code-case.ts'
import { pastDay } from './past-day.ts'
import { referencedClient } from './referenced-client.ts'

const StartReportingCodeInput = builder.inputType('StartReportingCodeInput', {
  description: 'The beginning of a case of the reporting code (NL: start van de meldcode).',
  fields: (t) => ({
    clientId: t.id({ required: true, description: 'The mother.' }),
    startedOn: t.field({ type: 'Date', description: 'When; today when left out.' }),
  }),
})
const Input = v.object({
  clientId: v.string(),
  startedOn: optional(day()),
})

builder.mutationField('startReportingCode', (t) =>
  t.field({
    type: ReportingCodeCaseType,
    description: 'Begins a case of the reporting code, which only the own organisation can read.',
    ...needs('care:write', ['midwife', 'planner']),
    args: { input: t.arg({ type: StartReportingCodeInput, required: true, description: 'What is recorded.' }) },
    errors: {
      types: [Conflict, InvalidInput, NotFound],
      union: {
        name: 'StartReportingCodeResult',
        description: 'The case, or what was wrong (NL: uitkomst van de start).',
      },
    },
    resolve: async (_root, args, context) => {
      const { clientId: client, startedOn: given } = readInput(Input, args.input)
      const startedOn = pastDay('startedOn', given, context.today)
      const clientId = await referencedClient(context, client)
      const { dossier, viewer } = context
      const id = await dossier.record('reportingCodeCase', organisationOfViewer(viewer), { clientId, startedOn })
      if (id === null) {
        throw new Conflict(
          'Your organisation has an open case for this client already.',
          'Take the next step of that one, or close it first.',
          ['input', 'clientId'],
        )
      }
      return existing(await dossier.byId.reportingCodeCase.load(id), 'the case')
    },
  }),
)
