import {
  InvalidInput,
  NotFound,
  WrongState,
  day,
  line,
  needs,
  optional,
  readInput,
  wholeNumber,
} from '@kraamketen/subgraph'
import * as v from 'valibot'
import type { Context } from '../../context.ts'
import { existing } from '../../existing.ts'
import type { ReportingCodeResult } from '../../queries/dossier/reporting-code.ts'
import { REPORTING_CODE_OUTCOMES } from '../../rules/dossier/reporting-code.ts'
import { builder } from '../builder.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'
import { pastDay } from './past-day.ts'
import { readInputId } from './referenced-client.ts'
import { refuseInput } from './refuse-input.ts'
import { ReportingCodeCaseType, ReportingCodeOutcomeType } from './reporting-code-case.ts'

const TakeReportingCodeStepInput = builder.inputType('TakeReportingCodeStepInput', {
  description: 'The next step of the reporting code (NL: te zetten stap van de meldcode).',
  fields: (t) => ({
    caseId: t.id({ required: true, description: 'Of which case.' }),
    step: t.int({ required: true, description: 'Which step, 1 to 5; the one that comes next.' }),
    takenOn: t.field({ type: 'Date', description: 'When; today when left out.' }),
    words: t.string({ description: 'What was done, at most 4000 characters.' }),
  }),
})
const StepInput = v.object({
  caseId: v.string(),
  step: wholeNumber(1, 5),
  takenOn: optional(day()),
  words: optional(line(4000, { multiline: true })),
})

builder.mutationField('takeReportingCodeStep', (t) =>
  t.field({
    type: ReportingCodeCaseType,
    description: 'Takes the next step of a case of the own organisation.',
    ...needs('care:write', ['midwife', 'planner']),
    args: { input: t.arg({ type: TakeReportingCodeStepInput, required: true, description: 'Which step.' }) },
    errors: {
      types: [InvalidInput, NotFound, WrongState],
      union: {
        name: 'TakeReportingCodeStepResult',
        description: 'The case, or what was wrong (NL: uitkomst van de stap).',
      },
    },
    resolve: async (_root, args, context) => {
      const { caseId, step, takenOn, words } = readInput(StepInput, args.input)
      const id = readInputId('caseId', 'case', caseId)
      const on = pastDay('takenOn', takenOn, context.today)
      const { dossier, viewer } = context
      const result = await dossier.takeReportingCodeStep(id, organisationOfViewer(viewer), { step, takenOn: on, words })
      return outcomeOf(context, id, result, ['step', 'takenOn'])
    },
  }),
)

const CloseReportingCodeInput = builder.inputType('CloseReportingCodeInput', {
  description: 'The end of a case of the reporting code (NL: afsluiting van de meldcode).',
  fields: (t) => ({
    caseId: t.id({ required: true, description: 'Which case.' }),
    outcome: t.field({
      type: ReportingCodeOutcomeType,
      required: true,
      description: 'How it ends; before the fifth step only without reason for concern.',
    }),
    closedOn: t.field({ type: 'Date', description: 'When; today when left out.' }),
  }),
})
const CloseInput = v.object({
  caseId: v.string(),
  outcome: v.picklist(REPORTING_CODE_OUTCOMES),
  closedOn: optional(day()),
})

builder.mutationField('closeReportingCode', (t) =>
  t.field({
    type: ReportingCodeCaseType,
    description: 'Ends a case of the own organisation.',
    ...needs('care:write', ['midwife', 'planner']),
    args: { input: t.arg({ type: CloseReportingCodeInput, required: true, description: 'How it ends.' }) },
    errors: {
      types: [InvalidInput, NotFound, WrongState],
      union: {
        name: 'CloseReportingCodeResult',
        description: 'The case, or what was wrong (NL: uitkomst van de afsluiting van de meldcode).',
      },
    },
    resolve: async (_root, args, context) => {
      const { caseId, outcome, closedOn } = readInput(CloseInput, args.input)
      const id = readInputId('caseId', 'case', caseId)
      const on = pastDay('closedOn', closedOn, context.today)
      const { dossier, viewer } = context
      const result = await dossier.closeReportingCode(id, organisationOfViewer(viewer), outcome, on)
      return outcomeOf(context, id, result, ['outcome', 'closedOn'])
    },
  }),
)

async function outcomeOf(
  { dossier }: Context,
  id: string,
  result: ReportingCodeResult,
  [what, when]: readonly [string, string],
) {
  if (result.outcome === 'NOT_FOUND') throw new NotFound('case', ['input', 'caseId'])
  if (result.outcome === 'REFUSED') {
    const { verdict } = result
    switch (verdict.why) {
      case 'CLOSED':
        throw new WrongState('This case has ended.', 'CLOSED', [], ['input', 'caseId'])
      case 'NOT_NEXT':
      case 'UNFINISHED': {
        const next = verdict.next === null ? [] : [`STEP_${verdict.next}`]
        throw new WrongState('Steps of the reporting code are taken in order.', 'OPEN', next, ['input', what])
      }
      case 'BEFORE':
        throw refuseInput(when, 'This is before the step that came first.', `Give ${verdict.earliest} or a later day.`)
    }
  }
  return existing(await dossier.byId.reportingCodeCase.load(id), 'the case')
}
