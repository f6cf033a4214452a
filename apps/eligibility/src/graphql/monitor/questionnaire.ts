import { needs } from '@kraamketen/subgraph'
import type { MonitorTopic } from '../../rules/monitor/monitor-topic.ts'
import type { Answer, Questionnaire, QuestionnaireMoment } from '../../rules/monitor/questionnaire.ts'
import { builder, Language } from '../builder.ts'
import { ProgrammeType } from '../programme/programme.ts'
import { MonitorTopicType } from './monitor-topic.ts'
import { categoryName, topicTitle } from './topic-text.ts'

export const QuestionnaireMomentType = builder.enumType('QuestionnaireMoment', {
  description: 'When a family is asked about a programme (NL: meetmoment).',
  values: {
    START: { description: 'When it begins to take part (NL: start).' },
    HALF_YEAR: { description: 'Half a year after the birth (NL: een half jaar na de geboorte).' },
  } satisfies Record<QuestionnaireMoment, object>,
})

const ProgrammeAnswerType = builder.objectRef<Answer>('ProgrammeAnswer').implement({
  description: 'What a family answered to one question (NL: antwoord).',
  ...needs('care:read'),
  fields: (t) => ({
    question: t.expose('question', { type: MonitorTopicType, description: 'Which question.' }),
    title: t.string({
      description: 'The question in words.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ question }, { language }) => topicTitle(question satisfies MonitorTopic, language),
    }),
    answer: t.exposeString('answer', { description: 'Code of the answer, the same as in the monitor.' }),
    name: t.string({
      description: 'The answer in words.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ question, answer }, { language }) => categoryName(question, answer, language),
    }),
  }),
})

export const ProgrammeQuestionnaireType = builder.objectRef<Questionnaire>('ProgrammeQuestionnaire').implement({
  description: 'What a family answered about a programme at one moment (NL: vragenlijst).',
  ...needs('care:read'),
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    programme: t.field({
      type: ProgrammeType,
      nullable: true,
      description: 'About which programme.',
      resolve: async ({ programmeId }, _args, { programme }) =>
        (await programme.all()).find(({ id }) => id === programmeId) ?? null,
    }),
    moment: t.expose('moment', { type: QuestionnaireMomentType, description: 'When it was asked.' }),
    answeredOn: t.expose('answeredOn', { type: 'Date', description: 'The day on which she answered.' }),
    recordedBy: t.exposeString('recordedBy', { description: 'Who recorded it (NL: vastgelegd door).' }),
    answers: t.field({
      type: [ProgrammeAnswerType],
      description: 'The questions that she answered.',
      resolve: ({ answers }) => [...answers],
    }),
  }),
})
