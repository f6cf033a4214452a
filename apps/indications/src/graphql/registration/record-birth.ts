import {
  Conflict,
  InvalidInput,
  NotFound,
  line,
  needs,
  optional,
  readId,
  readInput,
  wholeNumber,
} from '@kraamketen/subgraph'
import * as v from 'valibot'
import { BIRTH_PLACES, MODES_OF_BIRTH, SEXES } from '../../rules/registration/child-facts.ts'
import { existing } from '../../existing.ts'
import { builder } from '../builder.ts'
import { ClientType } from '../refs.ts'
import { BirthPlaceType } from './birth-place.ts'
import { ModeOfBirthType, SexType } from './child.ts'
import { organisationOfViewer } from './organisation-of-viewer.ts'

const BornChildInput = builder.inputType('BornChildInput', {
  description: 'One child of a birth (NL: geboren kind).',
  fields: (t) => ({
    bornAt: t.field({
      type: 'DateTime',
      required: true,
      description: 'The moment of birth, with its offset: in the night of the clock change 02:30 comes twice.',
    }),
    stillborn: t.boolean({ description: 'Whether the child was born dead; false when left out.' }),
    givenName: t.string({ description: 'First name, at most 100 characters.' }),
    familyName: t.string({ description: 'Family name; that of the mother when left out.' }),
    sex: t.field({ type: SexType, description: 'Leave it out when it is not known.' }),
    gestationalDays: t.int({ description: 'Length of the pregnancy in days, 112 to 315.' }),
    birthWeightGrams: t.int({ description: 'Grams, 300 to 7000.' }),
    apgar1: t.int({ description: 'Apgar score after one minute, 0 to 10.' }),
    apgar5: t.int({ description: 'Apgar score after five minutes, 0 to 10.' }),
    birthPlace: t.field({ type: BirthPlaceType, description: 'Where.' }),
    modeOfBirth: t.field({ type: ModeOfBirthType, description: 'How.' }),
    particulars: t.string({ description: 'What else there is to know, at most 4000 characters.' }),
  }),
})

const RecordBirthInput = builder.inputType('RecordBirthInput', {
  description: 'The birth of all children of one pregnancy (NL: geboorte).',
  fields: (t) => ({
    clientId: t.id({ required: true, description: 'The mother.' }),
    children: t.field({ type: [BornChildInput], required: true, description: 'Every child, one to five.' }),
  }),
})

const Input = v.object({
  clientId: v.string(),
  children: v.pipe(
    v.array(
      v.object({
        bornAt: v.date(),
        stillborn: v.nullish(v.boolean(), false),
        givenName: optional(line(100)),
        familyName: optional(line(100)),
        sex: optional(v.picklist(SEXES)),
        gestationalDays: optional(wholeNumber(112, 315)),
        birthWeightGrams: optional(wholeNumber(300, 7000)),
        apgar1: optional(wholeNumber(0, 10)),
        apgar5: optional(wholeNumber(0, 10)),
        birthPlace: optional(v.picklist(BIRTH_PLACES)),
        modeOfBirth: optional(v.picklist(MODES_OF_BIRTH)),
        particulars: optional(line(4000, { multiline: true })),
      }),
    ),
    v.minLength(1, 'There is no child in this birth.\nGive every child that was born.'),
    v.maxLength(5, 'These are more than five children.\nGive at most five.'),
  ),
})

builder.mutationField('recordBirth', (t) =>
  t.field({
    type: ClientType,
    description:
      'Records the birth of one or more children, each as a record of its own. When a child was born alive, a referral for kraamzorg that is INDICATED becomes IN_CARE with it; after a stillbirth somebody takes that step with the parents.',
    ...needs('care:write', ['midwife', 'planner']),
    args: { input: t.arg({ type: RecordBirthInput, required: true, description: 'Who was born.' }) },
    errors: {
      types: [InvalidInput, NotFound, Conflict],
      union: { name: 'RecordBirthResult', description: 'The mother with her children, or what was wrong.' },
    },
    resolve: async (_root, args, { registration, viewer, loaders }) => {
      const input = readInput(Input, args.input)
      const clientId = readId('clientId', 'client', input.clientId)
      const recording = await registration.recordBirth(clientId, input.children, organisationOfViewer(viewer))
      if (recording.outcome === 'NOT_FOUND') throw new NotFound('client', ['input', 'clientId'])
      if (recording.outcome === 'RECORDED_BEFORE') {
        throw new Conflict('The birth of this pregnancy is recorded already.', 'Look at the children of this client.', [
          'input',
          'clientId',
        ])
      }
      if (recording.outcome === 'IMPLAUSIBLE') throw implausible(recording.verdict)
      loaders.client.clear(clientId)
      registration.childrenOfClient.clear(clientId)
      return existing(await loaders.client.load(clientId), 'the client just written')
    },
  }),
)

function implausible({ child, why }: { child: number; why: 'IN_FUTURE' | 'OUTSIDE_PREGNANCY' }): InvalidInput {
  const path = ['input', 'children', String(child), 'bornAt']
  return new InvalidInput([
    why === 'IN_FUTURE'
      ? { path, message: 'This moment has not come yet.', remedy: 'Record a birth after it.' }
      : {
          path,
          message: 'With this due date, the birth would be before 16 or after 45 weeks of pregnancy.',
          remedy: 'Check the moment of birth and the due date.',
        },
  ])
}
