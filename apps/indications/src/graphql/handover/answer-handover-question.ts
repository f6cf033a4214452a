import { Conflict, InvalidInput, NotFound, line, needs, readId, readInput } from '@kraamketen/subgraph'
import * as v from 'valibot'
import { existing } from '../../existing.ts'
import { builder } from '../builder.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'
import { HandoverType } from './handover-type.ts'

const AnswerHandoverQuestionInput = builder.inputType('AnswerHandoverQuestionInput', {
  description: 'The answer to a question about a handover (NL: antwoord op navraag).',
  fields: (t) => ({
    questionId: t.id({ required: true, description: 'Which question.' }),
    answer: t.string({ required: true, description: 'The answer, at most 4000 characters.' }),
  }),
})

const Input = v.object({ questionId: v.string(), answer: line(4000, { multiline: true }) })

builder.mutationField('answerHandoverQuestion', (t) =>
  t.field({
    type: HandoverType,
    description: 'Answers what youth health care asked back. The same answer again changes nothing.',
    ...needs('care:write', 'planner'),
    args: { input: t.arg({ type: AnswerHandoverQuestionInput, required: true, description: 'The answer.' }) },
    errors: {
      types: [InvalidInput, NotFound, Conflict],
      union: {
        name: 'AnswerHandoverQuestionResult',
        description: 'The handover with its questions, or what was wrong (NL: resultaat van antwoorden).',
      },
    },
    resolve: async (_root, args, { handover, viewer }) => {
      const { answer, ...input } = readInput(Input, args.input)
      const questionId = readId('questionId', 'question', input.questionId)
      const place = ['input', 'questionId']
      const answering = await handover.answer({ questionId, answer }, organisationOfViewer(viewer))
      switch (answering.outcome) {
        case 'NOT_FOUND':
          throw new NotFound('question', place)
        case 'ANSWERED_BEFORE':
          throw new Conflict(
            'This question has another answer already.',
            'Send a correction of the handover when that answer was wrong.',
            place,
          )
        case 'ANSWERED':
          return existing(await handover.byId.load(answering.handoverId), 'the handover just answered about')
      }
    },
  }),
)
