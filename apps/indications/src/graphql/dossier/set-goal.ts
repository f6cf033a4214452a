import { InvalidInput, NotFound, day, line, optional, needs, readInput } from '@kraamketen/subgraph'
import * as v from 'valibot'
import { existing } from '../../existing.ts'
import { GOAL_DOMAINS } from '../../rules/dossier/goal.ts'
import { builder } from '../builder.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'
import { GoalDomainType, GoalType } from './care-records.ts'
import { pastDay } from './past-day.ts'
import { referencedClient } from './referenced-client.ts'

const SetGoalInput = builder.inputType('SetGoalInput', {
  description: 'What the care should come to (NL: te stellen doel).',
  fields: (t) => ({
    clientId: t.id({ required: true, description: 'The mother.' }),
    domain: t.field({ type: GoalDomainType, required: true, description: 'What it is about.' }),
    words: t.string({ required: true, description: 'The goal, at most 2000 characters.' }),
    setOn: t.field({ type: 'Date', description: 'When; today when left out.' }),
  }),
})
const Input = v.object({
  clientId: v.string(),
  domain: v.picklist(GOAL_DOMAINS),
  words: line(2000, { multiline: true }),
  setOn: optional(day()),
})

builder.mutationField('setGoal', (t) =>
  t.field({
    type: GoalType,
    description: 'Sets a goal, agreed with the mother.',
    ...needs('care:write', ['midwife', 'planner']),
    args: { input: t.arg({ type: SetGoalInput, required: true, description: 'What is recorded.' }) },
    errors: {
      types: [InvalidInput, NotFound],
      union: { name: 'SetGoalResult', description: 'The goal, or what was wrong (NL: uitkomst van het doel).' },
    },
    resolve: async (_root, args, context) => {
      const input = readInput(Input, args.input)
      const setOn = pastDay('setOn', input.setOn, context.today)
      const clientId = await referencedClient(context, input.clientId)
      const id = await context.dossier.record('goal', organisationOfViewer(context.viewer), {
        ...input,
        clientId,
        setOn,
      })
      return existing(await context.dossier.byId.goal.load(existing(id, 'an id')), 'the goal')
    },
  }),
)
