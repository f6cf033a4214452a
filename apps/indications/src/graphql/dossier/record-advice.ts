import { InvalidInput, NotFound, day, line, optional, needs, readInput } from '@kraamketen/subgraph'
import * as v from 'valibot'
import { existing } from '../../existing.ts'
import { ADVICE_TOPICS } from '../../rules/dossier/advice-topic.ts'
import { builder } from '../builder.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'
import { AdviceType, AdviceTopicType } from './care-records.ts'
import { pastDay } from './past-day.ts'
import { referencedClient, referencedPart } from './referenced-client.ts'

const RecordAdviceInput = builder.inputType('RecordAdviceInput', {
  description: 'What was told or shown (NL: te registreren voorlichting).',
  fields: (t) => ({
    clientId: t.id({ required: true, description: 'The mother.' }),
    visitId: t.id({ description: 'During which visit.' }),
    topic: t.field({ type: AdviceTopicType, required: true, description: 'What it is about.' }),
    words: t.string({ required: true, description: 'What was said, at most 4000 characters.' }),
    partnerPresent: t.boolean({ description: 'Whether the partner was there; leave it out when not known.' }),
    givenOn: t.field({ type: 'Date', description: 'When; today when left out.' }),
  }),
})
const Input = v.object({
  clientId: v.string(),
  visitId: optional(v.string()),
  topic: v.picklist(ADVICE_TOPICS),
  words: line(4000, { multiline: true }),
  partnerPresent: optional(v.boolean()),
  givenOn: optional(day()),
})

builder.mutationField('recordAdvice', (t) =>
  t.field({
    type: AdviceType,
    description: 'Records what the parents were told or shown.',
    ...needs('care:write', ['midwife', 'planner']),
    args: { input: t.arg({ type: RecordAdviceInput, required: true, description: 'What is recorded.' }) },
    errors: {
      types: [InvalidInput, NotFound],
      union: {
        name: 'RecordAdviceResult',
        description: 'The advice, or what was wrong (NL: uitkomst van de voorlichting).',
      },
    },
    resolve: async (_root, args, context) => {
      const input = readInput(Input, args.input)
      const givenOn = pastDay('givenOn', input.givenOn, context.today)
      const clientId = await referencedClient(context, input.clientId)
      const visitId = await referencedPart(context, clientId, 'visitId', input.visitId)
      const organisation = organisationOfViewer(context.viewer)
      const id = await context.dossier.record('advice', organisation, { ...input, clientId, visitId, givenOn })
      return existing(await context.dossier.byId.advice.load(existing(id, 'an id')), 'the advice')
    },
  }),
)
