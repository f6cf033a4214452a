import { InvalidInput, NotFound, day, line, optional, needs, readInput } from '@kraamketen/subgraph'
import * as v from 'valibot'
import { existing } from '../../existing.ts'
import { builder } from '../builder.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'
import { CarePlanType } from './care-records.ts'
import { pastDay } from './past-day.ts'
import { referencedClient } from './referenced-client.ts'

const MakeCarePlanInput = builder.inputType('MakeCarePlanInput', {
  description: 'What will be done for risks and needs (NL: op te stellen kraamzorgplan).',
  fields: (t) => ({
    clientId: t.id({ required: true, description: 'The mother.' }),
    words: t.string({ required: true, description: 'The plan, at most 8000 characters.' }),
    madeOn: t.field({ type: 'Date', description: 'When; today when left out.' }),
  }),
})
const Input = v.object({
  clientId: v.string(),
  words: line(8000, { multiline: true }),
  madeOn: optional(day()),
})

builder.mutationField('makeCarePlan', (t) =>
  t.field({
    type: CarePlanType,
    description: 'Makes a care plan; the one before it stays readable.',
    ...needs('care:write', 'planner'),
    args: { input: t.arg({ type: MakeCarePlanInput, required: true, description: 'What is recorded.' }) },
    errors: {
      types: [InvalidInput, NotFound],
      union: {
        name: 'MakeCarePlanResult',
        description: 'The plan, or what was wrong (NL: uitkomst van het kraamzorgplan).',
      },
    },
    resolve: async (_root, args, context) => {
      const input = readInput(Input, args.input)
      const madeOn = pastDay('madeOn', input.madeOn, context.today)
      const clientId = await referencedClient(context, input.clientId)
      const plan = { clientId, madeOn, words: input.words }
      const id = await context.dossier.record('carePlan', organisationOfViewer(context.viewer), plan)
      return existing(await context.dossier.byId.carePlan.load(existing(id, 'an id')), 'the plan')
    },
  }),
)
