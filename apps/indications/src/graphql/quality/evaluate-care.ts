import {
  Conflict,
  InvalidInput,
  NotFound,
  WrongState,
  line,
  needs,
  optional,
  readInput,
  wholeNumber,
} from '@kraamketen/subgraph'
import * as v from 'valibot'
import { existing } from '../../existing.ts'
import type { FamilyEvaluation } from '../../queries/quality/family-evaluations.ts'
import { EVALUATION_MOMENTS } from '../../rules/quality/judge-evaluation.ts'
import { builder } from '../builder.ts'
import { ClientType, OrganisationType } from '../refs.ts'
import { EvaluationMomentType } from './evaluation-summary.ts'

const FamilyEvaluationType = builder.objectRef<FamilyEvaluation>('FamilyEvaluation').implement({
  description: 'What a mother said of the care she received (NL: evaluatie door het gezin).',
  ...needs('care:read'),
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    organisation: t.field({
      type: OrganisationType,
      description: 'Whose care.',
      resolve: async ({ organisation }, _args, { loaders }) =>
        existing(await loaders.organisation.load(organisation), 'the organisation of an evaluation'),
    }),
    moment: t.expose('moment', { type: EvaluationMomentType, description: 'During the care, or after it.' }),
    filledInOn: t.expose('filledInOn', { type: 'Date', description: 'When she filled it in.' }),
    grade: t.exposeInt('grade', { description: '1 to 10.' }),
    remarks: t.exposeString('remarks', { nullable: true, description: 'In her own words, when given.' }),
  }),
})

builder.objectField(ClientType, 'evaluations', (t) =>
  t.field({
    type: [FamilyEvaluationType],
    nullable: true,
    description: 'What she said of the care, oldest first; an organisation sees what is about itself.',
    ...needs('care:read', ['planner', 'mother']),
    resolve: async ({ id }, _args, { quality }) => (await quality.evaluationsOfClient.load(id)) ?? [],
  }),
)

const EvaluateCareInput = builder.inputType('EvaluateCareInput', {
  description: 'What a mother says of the care she receives or received (NL: evaluatie invullen).',
  fields: (t) => ({
    moment: t.field({
      type: EvaluationMomentType,
      required: true,
      description: 'DURING while she is in care, AFTER once the care was handed over.',
    }),
    grade: t.int({ required: true, description: 'A whole number, 1 to 10.' }),
    remarks: t.string({ description: 'In her own words, at most 4000 characters.' }),
  }),
})

const Input = v.object({
  moment: v.picklist(EVALUATION_MOMENTS),
  grade: wholeNumber(1, 10),
  remarks: optional(line(4000, { multiline: true })),
})

builder.mutationField('evaluateCare', (t) =>
  t.field({
    type: FamilyEvaluationType,
    description: 'A mother evaluates the organisation that gives, or gave, her kraamzorg: once a moment.',
    ...needs('care:read', 'mother'),
    args: { input: t.arg({ type: EvaluateCareInput, required: true, description: 'What she says.' }) },
    errors: {
      types: [InvalidInput, NotFound, WrongState, Conflict],
      union: {
        name: 'EvaluateCareResult',
        description: 'The evaluation, or what was wrong (NL: uitkomst evaluatie).',
      },
    },
    resolve: async (_root, args, { quality, viewer, today }) => {
      const input = readInput(Input, args.input)
      if (viewer.client === null) throw new NotFound('care', [], 'Sign in with the account of the mother herself.')
      const result = await quality.evaluateCare({ ...input, clientId: viewer.client, filledInOn: today })
      if (result.outcome === 'STORED') return result.evaluation
      if (result.outcome === 'NO_CARE') {
        throw new NotFound('care', [], 'There is no kraamzorg to evaluate yet.')
      }
      if (result.outcome === 'EVALUATED_BEFORE') {
        throw new Conflict(
          'She evaluated this moment already.',
          'What was said stands; the other moment can still be evaluated.',
          ['input', 'moment'],
        )
      }
      throw new WrongState('The care cannot be evaluated at this moment.', result.state, result.possible, [
        'input',
        'moment',
      ])
    },
  }),
)
