import { inLanguage, type Language } from '@kraamketen/kraamzorg'
import { MONITOR_TOPIC_TEXTS, type MonitorTopic, type MonitorTopicText } from '../../rules/monitor/monitor-topic.ts'

export function topicTitle(topic: MonitorTopic, language: Language): string {
  return inLanguage(MONITOR_TOPIC_TEXTS[topic].title, language)
}

/** A category in words; its code where the topic does not name it. */
export function categoryName(topic: MonitorTopic, code: string, language: Language): string {
  const { categories }: MonitorTopicText = MONITOR_TOPIC_TEXTS[topic]
  const name = categories[code]
  return name === undefined ? code : inLanguage(name, language)
}
