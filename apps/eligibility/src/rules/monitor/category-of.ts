import { MONITOR_TOPIC_TEXTS, type MonitorTopic, type MonitorTopicText } from './monitor-topic.ts'

const NUMBERS = ['NONE', 'ONE', 'TWO', 'THREE'] as const

/** The last hour of each band that the factsheet has on its axis. */
const BANDS = [
  [4, 'HOURS_1_4'],
  [10, 'HOURS_5_10'],
  [20, 'HOURS_11_20'],
  [30, 'HOURS_21_30'],
  [40, 'HOURS_31_40'],
  [50, 'HOURS_41_50'],
  [60, 'HOURS_51_60'],
] as const

/**
 * The category that a stored value counts in; null when its topic has none for it. Hours are begun hours, because the
 * bands of the source leave nothing between 4 and 5.
 *
 * Source: docs/sources.md#geboortezorg-flex
 */
export function categoryOf(topic: MonitorTopic, value: string): string | null {
  const { categories }: MonitorTopicText = MONITOR_TOPIC_TEXTS[topic]
  if (Object.hasOwn(categories, value)) return value
  const number = Number(value)
  if (!Number.isInteger(number) || number < 0) return null
  switch (topic) {
    case 'RISK_FACTORS':
    case 'INVOLVED_PARTIES':
      return NUMBERS[number] ?? 'FOUR_OR_MORE'
    case 'FLEXIBLE_HOURS':
      return number === 0 ? null : (BANDS.find(([last]) => number <= last)?.[1] ?? 'HOURS_61_OR_MORE')
    default:
      return null
  }
}
