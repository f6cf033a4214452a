import { InvalidInput, NotFound, WrongState, day, optional, needs, readInput } from '@kraamketen/subgraph'
import * as v from 'valibot'
import { existing } from '../../existing.ts'
import { SCREENING_KINDS, SCREENING_STATES, nextScreeningStates } from '../../rules/dossier/screening.ts'
import { builder } from '../builder.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'
import { ScreeningKindType, ScreeningStateType, ScreeningType } from './care-records.ts'
import { pastDay } from './past-day.ts'
import { referencedClient, referencedPart } from './referenced-client.ts'

const RecordScreeningInput = builder.inputType('RecordScreeningInput', {
  description: 'A step of a screening of a newborn (NL: te registreren screening).',
  fields: (t) => ({
    clientId: t.id({ required: true, description: 'The mother.' }),
    childId: t.id({ required: true, description: 'Of which child.' }),
    kind: t.field({ type: ScreeningKindType, required: true, description: 'Which.' }),
    state: t.field({ type: ScreeningStateType, required: true, description: 'Prepared, done or refused.' }),
    happenedOn: t.field({ type: 'Date', description: 'When; today when left out.' }),
  }),
})
const Input = v.object({
  clientId: v.string(),
  childId: v.string(),
  kind: v.picklist(SCREENING_KINDS),
  state: v.picklist(SCREENING_STATES),
  happenedOn: optional(day()),
})

builder.mutationField('recordScreening', (t) =>
  t.field({
    type: ScreeningType,
    description: 'Records that a screening was prepared, done or refused.',
    ...needs('care:write', 'planner'),
    args: { input: t.arg({ type: RecordScreeningInput, required: true, description: 'What is recorded.' }) },
    errors: {
      types: [InvalidInput, NotFound, WrongState],
      union: {
        name: 'RecordScreeningResult',
        description: 'The step, or what was wrong (NL: uitkomst van de registratie van de screening).',
      },
    },
    resolve: async (_root, args, context) => {
      const input = readInput(Input, args.input)
      const happenedOn = pastDay('happenedOn', input.happenedOn, context.today)
      const clientId = await referencedClient(context, input.clientId)
      const childId = existing(await referencedPart(context, clientId, 'childId', input.childId), 'a child')
      const organisation = organisationOfViewer(context.viewer)
      const result = existing(
        await context.dossier.stepScreening({ ...input, clientId, childId, organisation, happenedOn }),
        'the step of the screening',
      )
      if (result.outcome === 'REFUSED') {
        const words = `A screening that is ${result.from} cannot become ${input.state}.`
        throw new WrongState(words, result.from, nextScreeningStates(result.from), ['input', 'state'])
      }
      return existing(await context.dossier.byId.screening.load(result.id), 'the step of the screening')
    },
  }),
)
