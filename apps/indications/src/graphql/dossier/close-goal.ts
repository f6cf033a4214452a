import { InvalidInput, NotFound, WrongState, day, optional, needs, readInput } from '@kraamketen/subgraph'
import * as v from 'valibot'
import { existing } from '../../existing.ts'
import { GOAL_STATES, nextGoalStates } from '../../rules/dossier/goal.ts'
import { builder } from '../builder.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'
import { GoalStateType, GoalType } from './care-records.ts'
import { pastDay } from './past-day.ts'
import { readInputId } from './referenced-client.ts'
import { refuseInput } from './refuse-input.ts'

const CloseGoalInput = builder.inputType('CloseGoalInput', {
  description: 'That a goal was reached or dropped (NL: afsluiting van een doel).',
  fields: (t) => ({
    goalId: t.id({ required: true, description: 'Which goal.' }),
    state: t.field({ type: GoalStateType, required: true, description: 'REACHED or DROPPED.' }),
    closedOn: t.field({ type: 'Date', description: 'When; today when left out.' }),
  }),
})
const Input = v.object({
  goalId: v.string(),
  state: v.picklist(GOAL_STATES),
  closedOn: optional(day()),
})

builder.mutationField('closeGoal', (t) =>
  t.field({
    type: GoalType,
    description: 'Ends an open goal of the own organisation as reached or dropped.',
    ...needs('care:write', ['midwife', 'planner']),
    args: { input: t.arg({ type: CloseGoalInput, required: true, description: 'What is recorded.' }) },
    errors: {
      types: [InvalidInput, NotFound, WrongState],
      union: { name: 'CloseGoalResult', description: 'The goal, or what was wrong (NL: uitkomst van de afsluiting).' },
    },
    resolve: async (_root, args, context) => {
      const { goalId, state, closedOn } = readInput(Input, args.input)
      const id = readInputId('goalId', 'goal', goalId)
      const on = pastDay('closedOn', closedOn, context.today)
      const result = await context.dossier.closeGoal(id, organisationOfViewer(context.viewer), state, on)
      if (result.outcome === 'NOT_FOUND') throw new NotFound('goal', ['input', 'goalId'])
      if (result.outcome === 'TOO_EARLY') {
        throw refuseInput('closedOn', 'A goal does not end before it was set.', `Give ${result.setOn} or a later day.`)
      }
      if (result.outcome === 'REFUSED') {
        const words = `A goal that is ${result.from} cannot become ${state}.`
        throw new WrongState(words, result.from, nextGoalStates(result.from), ['input', 'state'])
      }
      return existing(await context.dossier.byId.goal.load(id), 'the goal')
    },
  }),
)
