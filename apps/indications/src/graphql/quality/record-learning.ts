import { InvalidInput, NotFound, WrongState, day, line, needs, readId, readInput } from '@kraamketen/subgraph'
import * as v from 'valibot'
import { builder } from '../builder.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'
import { IncidentType } from './incident.ts'

const RecordLearningInput = builder.inputType('RecordLearningInput', {
  description: 'What was learned from an incident; recorded once (NL: wat is geleerd).',
  fields: (t) => ({
    incidentId: t.id({ required: true, description: 'Which incident.' }),
    learned: t.string({
      required: true,
      description: 'What was learned and changed, at most 4000 characters. No names.',
    }),
    learnedOn: t.field({ type: 'Date', description: 'Since when; today when left out.' }),
  }),
})

const Input = v.object({ incidentId: v.string(), learned: line(4000, { multiline: true }), learnedOn: day() })

builder.mutationField('recordLearning', (t) =>
  t.field({
    type: IncidentType,
    description: 'Records what an organisation learned from an incident of its own.',
    ...needs('chain:write', 'planner'),
    args: { input: t.arg({ type: RecordLearningInput, required: true, description: 'What was learned.' }) },
    errors: {
      types: [InvalidInput, NotFound, WrongState],
      union: { name: 'RecordLearningResult', description: 'The incident, or what was wrong (NL: uitkomst leren).' },
    },
    resolve: async (_root, args, { quality, viewer, today }) => {
      const given = readInput(Input, { ...args.input, learnedOn: args.input.learnedOn ?? today })
      const { incidentId, ...learning } = given
      const remedy = 'Check the id; incidents of another organisation are not found.'
      const missing = new NotFound('incident', ['input', 'incidentId'], remedy)
      const id = readIncidentId(incidentId, missing)
      const result = await quality.recordLearning(id, organisationOfViewer(viewer), learning)
      if (result.outcome === 'NOT_FOUND') throw missing
      if (result.outcome === 'RECORDED') return result.incident
      if (result.verdict.why === 'LEARNED_BEFORE') {
        throw new WrongState(
          'What was learned is recorded already, and stands.',
          'LEARNED',
          [],
          ['input', 'incidentId'],
        )
      }
      const early = result.verdict.why === 'BEFORE_IT_HAPPENED'
      throw new InvalidInput([
        {
          path: ['input', 'learnedOn'],
          message: early ? 'This is before it happened.' : 'This day is still to come.',
          remedy: early ? `Give ${result.incident.happenedOn} or a later day.` : 'Give today or an earlier day.',
        },
      ])
    },
  }),
)

function readIncidentId(id: string, missing: NotFound): string {
  try {
    return readId('incidentId', 'incident', id)
  } catch {
    throw missing
  }
}
