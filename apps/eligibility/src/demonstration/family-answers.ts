import { seededRandom } from '@kraamketen/demonstration'
import { MONITOR_TOPIC_TEXTS, type MonitorTopicText } from '../rules/monitor/monitor-topic.ts'
import {
  type Answer,
  QUESTIONNAIRE_MOMENTS,
  QUESTIONS,
  type QuestionnaireMoment,
} from '../rules/monitor/questionnaire.ts'

/** How many in a hundred fill in a questionnaire, and answer a question of it. Invented. */
const FILLED_IN = { START: 90, HALF_YEAR: 60 } as const satisfies Record<QuestionnaireMoment, number>
const ANSWERED = 96

/** How many in a hundred give the first answer, and of the others the first of those. Invented: it says nothing of real families. */
const FIRST = 60

/**
 * What an invented family answers at a moment; null when it filled in nothing. The same number always answers the
 * same.
 */
export function familyAnswers(number: number, moment: QuestionnaireMoment): readonly Answer[] | null {
  const random = seededRandom(number * QUESTIONNAIRE_MOMENTS.length + QUESTIONNAIRE_MOMENTS.indexOf(moment))
  if (!random.chance(FILLED_IN[moment] / 100)) return null
  const topics = QUESTIONS.map((question) => [question, MONITOR_TOPIC_TEXTS[question] as MonitorTopicText] as const)
  return topics
    .filter(([, { base }]) => base === moment)
    .flatMap(([question, { categories }]) => {
      if (!random.chance(ANSWERED / 100)) return []
      const answers = Object.keys(categories)
      const answer = answers.find(() => random.chance(FIRST / 100)) ?? answers[0]
      return answer === undefined ? [] : [{ question, answer }]
    })
}
