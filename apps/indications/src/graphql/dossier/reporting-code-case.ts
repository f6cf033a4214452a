import { needs } from '@kraamketen/subgraph'
import type { DossierRows } from '../../queries/dossier/dossier-rows.ts'
import { REPORTING_CODE_OUTCOMES, nextReportingCodeStep } from '../../rules/dossier/reporting-code.ts'
import type { Context } from '../../context.ts'
import { builder } from '../builder.ts'
import { DossierRecordType } from './dossier-record.ts'

export const ReportingCodeOutcomeType = builder.enumType('ReportingCodeOutcome', {
  description: 'How a case of the reporting code ended (NL: afloop van de meldcode).',
  values: REPORTING_CODE_OUTCOMES,
})

const ReportingCodeStepType = builder.objectRef<DossierRows['reportingCodeStep']>('ReportingCodeStep').implement({
  description: 'One of the five steps of the reporting code, as taken (NL: stap van de meldcode).',
  interfaces: [DossierRecordType],
  ...needs('care:read', ['midwife', 'planner']),
  fields: (t) => ({
    step: t.exposeInt('step', { description: 'Which, 1 to 5.' }),
    takenOn: t.expose('takenOn', { type: 'Date', description: 'When.' }),
    words: t.exposeString('words', { nullable: true, description: 'What was done.' }),
  }),
})

export const ReportingCodeCaseType = builder
  .objectRef<DossierRows['reportingCodeCase']>('ReportingCodeCase')
  .implement({
    description:
      'A suspicion of violence or child abuse with the steps taken (NL: meldcode). Only the organisation that took them reads it.',
    interfaces: [DossierRecordType],
    ...needs('care:read', ['midwife', 'planner']),
    fields: (t) => ({
      startedOn: t.expose('startedOn', { type: 'Date', description: 'When it began.' }),
      closedOn: t.expose('closedOn', { type: 'Date', nullable: true, description: 'When it ended; null while open.' }),
      outcome: t.expose('outcome', {
        type: ReportingCodeOutcomeType,
        nullable: true,
        description: 'How it ended; null while open.',
      }),
      steps: t.field({
        type: [ReportingCodeStepType],
        description: 'The steps taken, in order.',
        resolve: stepsOf,
      }),
      nextStep: t.int({
        nullable: true,
        description: 'The step that comes next; null after the fifth and when it has ended.',
        resolve: async (found, args, context) => {
          if (found.closedOn !== null) return null
          const steps = await stepsOf(found, args, context)
          return nextReportingCodeStep({ taken: steps.map(({ step, takenOn }) => ({ step, on: takenOn })) })
        },
      }),
    }),
  })

async function stepsOf({ id, clientId }: DossierRows['reportingCodeCase'], _args: object, { dossier }: Context) {
  return ((await dossier.ofClient.reportingCodeStep.load(clientId)) ?? []).filter(({ caseId }) => caseId === id)
}
