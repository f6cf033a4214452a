import { Conflict, InvalidInput, NotFound, day, needs, optional, readId, readInput, say } from '@kraamketen/subgraph'
import * as v from 'valibot'
import { MONITOR_TOPIC_TEXTS, MONITOR_TOPICS } from '../../rules/monitor/monitor-topic.ts'
import { judgeAnswers, QUESTIONNAIRE_MOMENTS, QUESTIONS } from '../../rules/monitor/questionnaire.ts'
import { builder } from '../builder.ts'
import { MonitorTopicType } from './monitor-topic.ts'
import { ProgrammeQuestionnaireType, QuestionnaireMomentType } from './questionnaire.ts'

const ProgrammeAnswerInput = builder.inputType('ProgrammeAnswerInput', {
  description: 'An answer to one question (NL: in te vullen antwoord).',
  fields: (t) => ({
    question: t.field({ type: MonitorTopicType, required: true, description: 'A question of this moment.' }),
    answer: t.string({ required: true, description: 'Code of one of its answers.' }),
  }),
})

const RecordQuestionnaireInput = builder.inputType('RecordProgrammeQuestionnaireInput', {
  description: 'What a family answered about a programme (NL: vast te leggen vragenlijst).',
  fields: (t) => ({
    clientId: t.id({ required: true, description: 'Whose answers.' }),
    programmeId: t.id({ required: true, description: 'About which version of a programme.' }),
    moment: t.field({ type: QuestionnaireMomentType, required: true, description: 'When it was asked.' }),
    answeredOn: t.field({ type: 'Date', description: 'The day on which she answered; today when left out.' }),
    answers: t.field({
      type: [ProgrammeAnswerInput],
      required: true,
      description: 'What she answered; leave out what she did not.',
    }),
  }),
})

const Input = v.object({
  clientId: v.string(),
  programmeId: v.string(),
  moment: v.picklist(QUESTIONNAIRE_MOMENTS),
  answeredOn: optional(day()),
  answers: v.pipe(
    v.array(v.object({ question: v.picklist(MONITOR_TOPICS), answer: v.string() })),
    v.minLength(1, say('There is no answer in this list.', 'Give one or more.')),
    v.maxLength(QUESTIONS.length, say('There are more answers than questions.', 'Answer each question once.')),
  ),
})

builder.mutationField('recordProgrammeQuestionnaire', (t) =>
  t.field({
    type: ProgrammeQuestionnaireType,
    description:
      'Stores what a family answered at the start or half a year after the birth, once a programme and moment; the same answers again change nothing.',
    ...needs('care:write', ['midwife', 'planner', 'nurse']),
    args: { input: t.arg({ type: RecordQuestionnaireInput, required: true, description: 'What she answered.' }) },
    errors: {
      types: [InvalidInput, NotFound, Conflict],
      union: { name: 'RecordProgrammeQuestionnaireResult', description: 'The questionnaire, or what was wrong.' },
    },
    resolve: async (_root, args, { monitor, programme, today }) => {
      const input = readInput(Input, args.input)
      const clientId = readId('clientId', 'client', input.clientId)
      const programmeId = readId('programmeId', 'programme', input.programmeId)
      const answeredOn = input.answeredOn ?? today
      if (answeredOn > today) {
        throw new InvalidInput([
          {
            path: ['input', 'answeredOn'],
            message: 'This day has not come yet.',
            remedy: `Record what has happened, on ${today} at the latest.`,
          },
        ])
      }
      checkAnswers(input)
      if (!(await programme.all()).some(({ id }) => id === programmeId))
        throw new NotFound('programme', ['input', 'programmeId'], 'Take an id from `programmes`.')
      const questionnaire = { ...input, clientId, programmeId, answeredOn }
      const recorded = await monitor.recordQuestionnaire(questionnaire)
      switch (recorded.outcome) {
        case 'NOT_FOUND':
          throw new NotFound('client', ['input', 'clientId'])
        case 'OTHER_ANSWERS':
          throw new Conflict(
            'Other answers of this family are there already for this programme and moment.',
            'A questionnaire is filled in once; read what is there at the client.',
            ['input', 'answers'],
          )
        default:
          return { ...questionnaire, id: recorded.id, recordedBy: recorded.recordedBy }
      }
    },
  }),
)

function checkAnswers({ moment, answers }: v.InferOutput<typeof Input>): void {
  const issues = judgeAnswers(moment, answers).flatMap((fault, index) => {
    const { question } = answers[index] as (typeof answers)[number]
    const path = (field: string) => ['input', 'answers', String(index), field]
    switch (fault) {
      case null:
        return []
      case 'OTHER_MOMENT':
        return [
          {
            path: path('question'),
            message: `${question} is not asked at ${moment}.`,
            remedy: `Asked then: ${QUESTIONS.filter((one) => MONITOR_TOPIC_TEXTS[one].base === moment).join(', ')}.`,
          },
        ]
      case 'OTHER_QUESTION':
        return [
          {
            path: path('answer'),
            message: `This is not an answer to ${question}.`,
            remedy: `Choose ${Object.keys(MONITOR_TOPIC_TEXTS[question].categories).join(', ')}.`,
          },
        ]
      case 'ASKED_TWICE':
        return [
          { path: path('question'), message: `${question} is answered twice.`, remedy: 'Answer each question once.' },
        ]
    }
  })
  const [first, ...rest] = issues
  if (first !== undefined) throw new InvalidInput([first, ...rest])
}
