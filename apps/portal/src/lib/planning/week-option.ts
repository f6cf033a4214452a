import { isoWeek } from '@kraamketen/kraamzorg'
import { dayAndMonth } from '../format/day-month.ts'
import type { Speech } from '../language/speech.ts'
import type { Monday } from './weeks.ts'

/** A week to choose: its word in the address, and what the choice says. */
export function weekOption(monday: Monday, { language, words }: Pick<Speech, 'language' | 'words'>): [string, string] {
  const week = isoWeek(monday)
  return [week, `${words.planning.weekOf(week)}, ${dayAndMonth(monday, language)} ${monday.slice(0, 4)}`]
}
