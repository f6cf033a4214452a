import { InvalidInput, NotFound, line, optional, needs, readInput } from '@kraamketen/subgraph'
import * as v from 'valibot'
import { existing } from '../../existing.ts'
import { DIFFERENCE_REASONS } from '../../rules/dossier/delivery-difference.ts'
import { builder } from '../builder.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'
import { DeliveryDifferenceType, DifferenceReasonType } from './care-records.ts'
import { referencedClient } from './referenced-client.ts'
import { refuseInput } from './refuse-input.ts'

const RecordDeliveryDifferenceInput = builder.inputType('RecordDeliveryDifferenceInput', {
  description: 'Why other hours are delivered than indicated (NL: te registreren verschil).',
  fields: (t) => ({
    clientId: t.id({ required: true, description: 'The mother.' }),
    reason: t.field({ type: DifferenceReasonType, required: true, description: 'Which.' }),
    words: t.string({ description: 'In words, at most 2000 characters; needed for OTHER.' }),
  }),
})
const Input = v.object({
  clientId: v.string(),
  reason: v.picklist(DIFFERENCE_REASONS),
  words: optional(line(2000, { multiline: true })),
})

builder.mutationField('recordDeliveryDifference', (t) =>
  t.field({
    type: DeliveryDifferenceType,
    description: 'Records why a family receives other hours than indicated.',
    ...needs('care:write', 'planner'),
    args: { input: t.arg({ type: RecordDeliveryDifferenceInput, required: true, description: 'What is recorded.' }) },
    errors: {
      types: [InvalidInput, NotFound],
      union: {
        name: 'RecordDeliveryDifferenceResult',
        description: 'The reason, or what was wrong (NL: uitkomst van de registratie van het verschil).',
      },
    },
    resolve: async (_root, args, context) => {
      const { reason: code, words, clientId: client } = readInput(Input, args.input)
      if (code === 'OTHER' && words === null) {
        throw refuseInput('words', 'Another reason than those listed is not said.', 'Say in words why.')
      }
      const clientId = await referencedClient(context, client)
      const organisation = organisationOfViewer(context.viewer)
      const id = await context.dossier.record('deliveryDifference', organisation, { clientId, code, words })
      return existing(await context.dossier.byId.deliveryDifference.load(existing(id, 'an id')), 'the reason')
    },
  }),
)
