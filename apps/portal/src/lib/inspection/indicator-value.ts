import type { Enum } from '../api-enums.ts'
import type { Speech } from '../language/speech.ts'

/** A value of a measure with its unit: `83,0%`, `8,2`, `5,0 uur`, `26`. */
export function indicatorValue(value: number, unit: Enum<'IndicatorUnit'>, speech: Speech): string {
  if (unit === 'SHARE') return speech.percentage(value * 100)
  if (unit === 'MEAN') return speech.mean(value)
  if (unit === 'HOURS') return speech.words.hours.amount(speech.mean(value))
  return speech.count(value)
}
