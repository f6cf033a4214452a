import { InvalidInput, NotFound, line, needs, optional, readInput } from '@kraamketen/subgraph'
import * as v from 'valibot'
import { existing } from '../../existing.ts'
import { type ObservationVerdict, judgeObservation } from '../../rules/dossier/judge-observation.ts'
import { OBSERVATION_KINDS } from '../../rules/dossier/observation-kinds.ts'
import { builder } from '../builder.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'
import { ObservationKindType, ObservationType } from './observation.ts'
import { pastMoment } from './past-moment.ts'
import { referencedClient, referencedPart } from './referenced-client.ts'
import { refuseInput } from './refuse-input.ts'

const RecordObservationInput = builder.inputType('RecordObservationInput', {
  description: 'Something measured or seen (NL: te registreren controle).',
  fields: (t) => ({
    clientId: t.id({ required: true, description: 'The mother.' }),
    childId: t.id({ description: 'The child, when it is about the child.' }),
    visitId: t.id({ description: 'During which visit.' }),
    kind: t.field({ type: ObservationKindType, required: true, description: 'What was observed.' }),
    value: t.float({ description: 'As measured, in the unit of the kind.' }),
    words: t.string({
      description:
        'In words, at most 2000 characters. FEEDING: BREAST, BOTTLE or MIXED; SLEEP_POSITION: BACK, SIDE or FRONT.',
    }),
    observedAt: t.field({ type: 'DateTime', required: true, description: 'When.' }),
  }),
})
const Input = v.object({
  clientId: v.string(),
  childId: optional(v.string()),
  visitId: optional(v.string()),
  kind: v.picklist(OBSERVATION_KINDS),
  value: optional(v.number()),
  words: optional(line(2000, { multiline: true })),
  observedAt: v.date(),
})

builder.mutationField('recordObservation', (t) =>
  t.field({
    type: ObservationType,
    description: 'Records one thing measured or seen of mother or child.',
    ...needs('care:write', ['midwife', 'planner']),
    args: { input: t.arg({ type: RecordObservationInput, required: true, description: 'What was observed.' }) },
    errors: {
      types: [InvalidInput, NotFound],
      union: {
        name: 'RecordObservationResult',
        description: 'The observation, or what was wrong (NL: uitkomst van de controle).',
      },
    },
    resolve: async (_root, args, context) => {
      const input = readInput(Input, args.input)
      const { kind, value, words } = input
      const verdict = judgeObservation({ kind, of: input.childId === null ? 'MOTHER' : 'CHILD', value, words })
      if (!verdict.allowed) throw problemOf(verdict)
      pastMoment('observedAt', input.observedAt)
      const clientId = await referencedClient(context, input.clientId)
      const childId = await referencedPart(context, clientId, 'childId', input.childId)
      const visitId = await referencedPart(context, clientId, 'visitId', input.visitId)
      const id = await context.dossier.record('observation', organisationOfViewer(context.viewer), {
        ...input,
        clientId,
        childId,
        visitId,
      })
      return existing(await context.dossier.byId.observation.load(existing(id, 'an id')), 'the observation')
    },
  }),
)

function problemOf(verdict: ObservationVerdict & { readonly allowed: false }): InvalidInput {
  switch (verdict.why) {
    case 'OF_MOTHER':
      return refuseInput('childId', 'This is observed of the mother only.', 'Leave the child out.')
    case 'OF_CHILD':
      return refuseInput('childId', 'This is observed of the child only.', 'Say which child.')
    case 'MISSING':
      return verdict.field === 'value'
        ? refuseInput('value', 'This is a measurement without its value.', 'Fill in what was measured.')
        : refuseInput('words', 'Nothing is said.', 'Say in words what was seen.')
    case 'NOT_MEASURED':
      return refuseInput('value', 'This is said in words, not as a number.', 'Leave the value out and use words.')
    case 'NOT_A_CHOICE':
      return refuseInput('words', 'This is not one of the words.', `Use one of: ${verdict.choices.join(', ')}.`)
    case 'OUT_OF_RANGE': {
      const [from, until] = verdict.range
      const range = `from ${from} to ${until} ${verdict.unit}`
      return refuseInput('value', `This cannot be right: it is not ${range}.`, `Give a value ${range}.`)
    }
    case 'TOO_PRECISE':
      return refuseInput(
        'value',
        'This is more precise than it is measured.',
        verdict.decimals === 0 ? 'Give a whole number.' : `Give at most ${verdict.decimals} decimal.`,
      )
  }
}
