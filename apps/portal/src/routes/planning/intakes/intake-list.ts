import { type IsoDate, addDays, daysBetween, weekStart } from '@kraamketen/kraamzorg'
import type { Enum } from '#lib/api-enums.ts'
import { choice } from '#lib/fields/fields.ts'
import { readList } from '#lib/list/read-list.ts'

type Status = Enum<'IntakeStatus'>

/** The tabs by their word in the address, each with where a client stands; null opens first. */
export const TABS = [
  { word: null, key: 'toDo', statuses: ['DUE', 'PLANNED'] },
  { word: 'te-laat', key: 'overdue', statuses: ['OVERDUE'] },
  { word: 'geboren', key: 'bornWithout', statuses: ['BORN_WITHOUT'] },
  { word: 'te-vroeg', key: 'tooEarly', statuses: ['TOO_EARLY'] },
  { word: 'gehouden', key: 'held', statuses: ['HELD', 'HELD_LATE'] },
] as const satisfies readonly { word: string | null; key: string; statuses: readonly Status[] }[]

/** How many weeks on the plan is looked at: this week ends on its Sunday. */
const WEEKS = { volgende: 2, vier: 4, alle: null } as const
export const WEEK_WORDS = Object.keys(WEEKS) as readonly (keyof typeof WEEKS)[]

const SHAPE = {
  filter: { week: choice({ volgende: 'volgende', vier: 'vier', alle: 'alle' }) },
  sorts: {
    uitgerekend: ['DUE_DATE_ASC', 'DUE_DATE_DESC'],
    gepland: ['PLANNED_ON_ASC', 'PLANNED_ON_DESC'],
    naam: ['CLIENT_NAME_ASC', 'CLIENT_NAME_DESC'],
  },
  first: { sort: 'uitgerekend', descending: false },
} as const

export function readIntakes(query: URLSearchParams) {
  const tab = TABS.find(({ word }) => word === query.get('status')) ?? TABS[0]
  return { tab, list: readList(SHAPE, query) }
}

/** Days from today to the Sunday on which the weeks that are looked at end; null for all that is planned. */
export function daysToShow(today: IsoDate, week: keyof typeof WEEKS | null): number | null {
  const weeks = week === null ? 1 : WEEKS[week]
  return weeks === null ? null : daysBetween(today, addDays(weekStart(today), 7 * weeks - 1))
}

export function intakeVariables({ tab, list }: ReturnType<typeof readIntakes>, today: IsoDate) {
  const days = daysToShow(today, list.filter.week)
  const toDo = { statuses: [...TABS[0].statuses], ...(days !== null && { plannedWithinDays: days }) }
  return {
    filter: tab.key === 'toDo' ? toDo : { statuses: [...tab.statuses] },
    toDo,
    sort: list.sort,
    ...list.page,
  }
}
