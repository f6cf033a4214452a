import { amsterdamDay } from '@kraamketen/kraamzorg'
import { InvalidInput, NotFound, needs, optional, readInput } from '@kraamketen/subgraph'
import * as v from 'valibot'
import type { Context } from '../../context.ts'
import { existing } from '../../existing.ts'
import { VISIT_KINDS } from '../../rules/dossier/visit.ts'
import { builder } from '../builder.ts'
import { handoverNote } from './handover-note.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'
import { referencedClient, readInputId } from './referenced-client.ts'
import { refuseInput } from './refuse-input.ts'
import { visitLength } from './visit-length.ts'
import { VisitKindType, VisitType } from './visit.ts'

const PlanVisitInput = builder.inputType('PlanVisitInput', {
  description: 'A visit that should take place (NL: te plannen bezoek).',
  fields: (t) => ({
    clientId: t.id({ required: true, description: 'At whom.' }),
    assistantId: t.id({ description: 'Who comes; leave it out while nobody is assigned.' }),
    kind: t.field({ type: VisitKindType, description: 'KRAAMZORG when left out.' }),
    plannedAt: t.field({ type: 'DateTime', required: true, description: 'When it begins.' }),
    plannedHours: t.float({ required: true, description: 'How long, decimal hours, 0.25 to 24; rounded to minutes.' }),
    handoverNote: t.string({ description: 'What the maternity assistant should know, at most 4000 characters.' }),
  }),
})

const Input = v.object({
  clientId: v.string(),
  assistantId: optional(v.string()),
  kind: v.nullish(v.picklist(VISIT_KINDS), 'KRAAMZORG'),
  plannedAt: v.date(),
  plannedHours: visitLength(0.25),
  handoverNote: optional(handoverNote()),
})

builder.mutationField('planVisit', (t) =>
  t.field({
    type: VisitType,
    description: "Plans a visit of the viewer's organisation.",
    ...needs('care:write', 'planner'),
    args: { input: t.arg({ type: PlanVisitInput, required: true, description: 'Which visit.' }) },
    errors: {
      types: [InvalidInput, NotFound],
      union: { name: 'PlanVisitResult', description: 'The visit, or what was wrong (NL: uitkomst van het plannen).' },
    },
    resolve: async (_root, args, context) => {
      const { plannedHours: plannedMinutes, assistantId, clientId: client, ...input } = readInput(Input, args.input)
      const organisation = organisationOfViewer(context.viewer)
      const clientId = await referencedClient(context, client)
      const assistant = await assistantOf(context, assistantId, input.plannedAt)
      const visit = { ...input, clientId, assistantId: assistant, plannedMinutes, state: 'PLANNED' }
      const id = existing(await context.dossier.record('visit', organisation, visit), 'the visit just planned')
      return existing(await context.dossier.byId.visit.load(id), 'the visit just planned')
    },
  }),
)

/** Who comes: somebody who works for the viewer's organisation on that day. */
export async function assistantOf({ dossier }: Context, given: string | null, at: Date): Promise<string | null> {
  if (given === null) return null
  const id = readInputId('assistantId', 'maternity assistant', given)
  const works = await dossier.assistantWorksOn(id, amsterdamDay(at))
  if (works === null) {
    throw new NotFound(
      'maternity assistant',
      ['input', 'assistantId'],
      'Choose somebody who works for your organisation.',
    )
  }
  if (!works) {
    throw refuseInput('assistantId', 'She does not work for your organisation on that day.', 'Choose somebody else.')
  }
  return id
}
