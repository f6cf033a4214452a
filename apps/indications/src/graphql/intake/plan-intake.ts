import { Conflict, InvalidInput, NotFound, WrongState, day, needs, readId, readInput } from '@kraamketen/subgraph'
import * as v from 'valibot'
import type { PlanResult } from '../../queries/intake/plan-intake.ts'
import { INTAKE_FORMS } from '../../rules/intake/intake-form.ts'
import { nextStates } from '../../rules/referral/referral-state.ts'
import { existing } from '../../existing.ts'
import { builder } from '../builder.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'
import { IntakeFormType, IntakeType } from './intake.ts'

const PlanIntakeInput = builder.inputType('PlanIntakeInput', {
  description: 'An intake on a day, in a form (NL: planning van een intake).',
  fields: (t) => ({
    referralId: t.id({ required: true, description: 'For which referral.' }),
    form: t.field({ type: IntakeFormType, required: true, description: 'How it will be held.' }),
    plannedOn: t.field({ type: 'Date', required: true, description: 'On which day, today or later.' }),
  }),
})

const Input = v.object({ referralId: v.string(), form: v.picklist(INTAKE_FORMS), plannedOn: day() })

builder.mutationField('planIntake', (t) =>
  t.field({
    type: IntakeType,
    description: 'Plans an intake for a referral that was accepted; one at a time.',
    ...needs('care:write', 'planner'),
    args: { input: t.arg({ type: PlanIntakeInput, required: true, description: 'For whom and when.' }) },
    errors: {
      types: [InvalidInput, NotFound, WrongState, Conflict],
      union: { name: 'PlanIntakeResult', description: 'The intake, or what was wrong.' },
    },
    resolve: async (_root, args, { intake, viewer, today }) => {
      const plan = readInput(Input, args.input)
      const referralId = readId('referralId', 'referral', plan.referralId)
      if (plan.plannedOn < today) {
        const message = 'This day is past.'
        throw new InvalidInput([{ path: ['input', 'plannedOn'], message, remedy: 'Give today or a later day.' }])
      }
      const result = await intake.plan({ ...plan, referralId }, organisationOfViewer(viewer))
      if (result.outcome !== 'PLANNED') throw problemOf(result)
      return existing(await intake.byId.load(result.id), 'the intake just written')
    },
  }),
)

function problemOf(result: Exclude<PlanResult, { outcome: 'PLANNED' }>) {
  const place = ['input', 'referralId']
  switch (result.outcome) {
    case 'NOT_FOUND':
      return new NotFound('referral', place)
    case 'BORN':
      return new WrongState('The child was born; an intake is held before the birth.', 'BORN', [], place)
    case 'WRONG_STATE':
      return new WrongState(
        `No intake can be planned while a referral is ${result.state}.`,
        result.state,
        nextStates(result.state, 'RECIPIENT'),
        place,
      )
    case 'PLANNED_ALREADY':
      return new Conflict('An intake is planned for her already.', 'Cancel that one first, or hold it.', place)
  }
}
