import type { IsoDate } from '@kraamketen/kraamzorg'
import { MONITOR_TOPIC_TEXTS, MONITOR_TOPICS, type MonitorTopic, type MonitorTopicText } from './monitor-topic.ts'

/** When a family is asked: when it starts to take part, and half a year after the birth (NL: meetmoment). */
export const QUESTIONNAIRE_MOMENTS = ['START', 'HALF_YEAR'] as const
export type QuestionnaireMoment = (typeof QUESTIONNAIRE_MOMENTS)[number]

const topic = (of: MonitorTopic): MonitorTopicText => MONITOR_TOPIC_TEXTS[of]
const isQuestion = (of: MonitorTopic) => (QUESTIONNAIRE_MOMENTS as readonly string[]).includes(topic(of).base)

/** The topics that families answer themselves. */
export const QUESTIONS: readonly MonitorTopic[] = MONITOR_TOPICS.filter(isQuestion)

/** Every answer once, whichever question it belongs to. */
export const ANSWERS: readonly string[] = [
  ...new Set(QUESTIONS.flatMap((question) => Object.keys(topic(question).categories))),
]

export interface Answer {
  readonly question: MonitorTopic
  readonly answer: string
}

export interface Questionnaire {
  readonly id: string
  readonly clientId: string
  readonly programmeId: string
  readonly moment: QuestionnaireMoment
  readonly answeredOn: IsoDate
  readonly recordedBy: string
  readonly answers: readonly Answer[]
}

export type AnswerFault = 'OTHER_MOMENT' | 'OTHER_QUESTION' | 'ASKED_TWICE'

/** What cannot be right about each answer; null where nothing is. A question may be left out. */
export function judgeAnswers(moment: QuestionnaireMoment, answers: readonly Answer[]): readonly (AnswerFault | null)[] {
  return answers.map(({ question, answer }, index) => {
    const { base, categories } = topic(question)
    if (base !== moment) return 'OTHER_MOMENT'
    if (!Object.hasOwn(categories, answer)) return 'OTHER_QUESTION'
    return answers.findIndex((other) => other.question === question) < index ? 'ASKED_TWICE' : null
  })
}

/** Whether two questionnaires say the same, in whatever order. */
export function sameAnswers(one: readonly Answer[], other: readonly Answer[]): boolean {
  const inOrder = (answers: readonly Answer[]) =>
    answers.map(({ question, answer }) => `${question} ${answer}`).toSorted()
  return inOrder(one).join() === inOrder(other).join()
}
