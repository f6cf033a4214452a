import type { Words } from '../language/nl.ts'

/** Decimal hours as people say them: `42 uur en 53 minuten`. */
export function hoursAndMinutes(hours: number, words: Words): string {
  const all = Math.round(Math.abs(hours) * 60)
  return words.ownFile.duration(Math.floor(all / 60), all % 60)
}
