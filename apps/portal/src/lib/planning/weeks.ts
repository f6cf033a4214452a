import { type IsoDate, addDays, amsterdamDay, isoWeek, parseIsoDate, weekStart } from '@kraamketen/kraamzorg'

/** A week as the planner and the graph know it: by its Monday. */
export type Monday = IsoDate

/** The Monday of this week in the Netherlands. */
export const thisWeek = (now: Date = new Date()): Monday => weekStart(amsterdamDay(now))

export const weeksOn = (monday: Monday, weeks: number): Monday => addDays(monday, weeks * 7)

/** The first whole week of which a protocol says how many hours families receive; of weeks before it nothing is known. */
const FIRST_WEEK = '2008-03-03'

/** Reads the word for a week in an address, `2026-W49`; null for a week that does not exist or is too long ago. */
export function readWeek(word: string | null): Monday | null {
  const [, year = '', week = ''] = /^(\d{4})-W(\d{2})$/.exec(word ?? '') ?? []
  const fourth = year === '' ? null : parseIsoDate(`${year}-01-04`)
  if (fourth === null) return null
  const monday = weeksOn(weekStart(fourth), Number(week) - 1)
  return isoWeek(monday) === word && monday >= FIRST_WEEK ? monday : null
}

/** The weeks that one can choose: some that are past, and those of the coming year. */
export function weekChoices(now: Date = new Date(), past = 8, coming = 44): Monday[] {
  const monday = thisWeek(now)
  return Array.from({ length: past + coming + 1 }, (_, at) => weeksOn(monday, at - past))
}
