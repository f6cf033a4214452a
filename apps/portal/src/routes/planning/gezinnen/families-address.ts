import type { Enum } from '#lib/api-enums.ts'
import { choice, day, decimalNumber, wholeNumber } from '#lib/fields/fields.ts'
import { type ReadList, readList } from '#lib/list/read-list.ts'
import { FLOOR_HOURS } from '#lib/planning/floor.ts'
import { week } from '#lib/planning/week-field.ts'
import { type Monday, thisWeek } from '#lib/planning/weeks.ts'

/** The lists of the page, each one question; the first is what one gets without asking. */
export const LISTS = ['alle', 'onder-24-uur', 'veel-gezichten', 'ruimte', 'naar-huis', 'tolk', 'verschil'] as const
export type FamilyList = (typeof LISTS)[number]

type Class = Enum<'ReferredVulnerabilityClass'>

/** Classes to choose from, by the word in the address; one word may mean more than one. */
export const CLASS_WORDS = {
  zelfredzaam: ['SELF_RELIANT'],
  'potentieel-kwetsbaar': ['POTENTIALLY_VULNERABLE'],
  kwetsbaar: ['VULNERABLE'],
  'zeer-kwetsbaar': ['VERY_VULNERABLE'],
  'kwetsbaar-of-meer': ['VULNERABLE', 'VERY_VULNERABLE'],
} as const satisfies Record<string, readonly Class[]>

export const STATE_WORDS = {
  geaccepteerd: 'ACCEPTED',
  intake: 'INTAKE',
  geindiceerd: 'INDICATED',
  'in-zorg': 'IN_CARE',
  overgedragen: 'HANDED_OVER',
  afgerond: 'COMPLETED',
} as const satisfies Record<string, Enum<'ReferralState'>>

const SHAPE = {
  filter: {
    klasse: choice(CLASS_WORDS),
    status: choice(STATE_WORDS),
    week,
    uren: decimalNumber(0, 80),
    'meer-dan': wholeNumber(0, 20),
    dag: day,
  },
  sorts: {
    datum: ['CARE_DATE_ASC', 'CARE_DATE_DESC'],
    naam: ['CLIENT_NAME_ASC', 'CLIENT_NAME_DESC'],
    geindiceerd: ['INDICATED_ASC', 'INDICATED_DESC'],
    gepland: ['PLANNED_ASC', 'PLANNED_DESC'],
  },
  first: { sort: 'datum', descending: false },
} as const

/** Where hours can come off is read from the most planned; all else from who is first. */
const MOST_PLANNED = { sort: 'gepland', descending: true } as const

/** Kraamverzorgenden in one family above which people speak of many faces. */
const USUAL_ASSISTANTS = 2

/** Everything that decides which families are shown, as the address says it. */
export function readFamilies(query: URLSearchParams, now = new Date()) {
  const list = LISTS.find((known) => known === query.get('lijst')) ?? LISTS[0]
  const read = readList(list === 'ruimte' ? { ...SHAPE, first: MOST_PLANNED } : SHAPE, query)
  const { filter } = read
  const floor = filter.uren ?? FLOOR_HOURS
  const moreThan = filter['meer-dan'] ?? USUAL_ASSISTANTS
  const weekOfRoom = filter.week ?? thisWeek(now)
  return { list, read, floor, moreThan, weekOfRoom, filter: filterOf(list, filter, { floor, moreThan, weekOfRoom }) }
}

type Filter = ReadList<(typeof SHAPE)['filter'], never>['filter']

function filterOf(
  list: FamilyList,
  { klasse, status, week: ofWeek, dag }: Filter,
  { floor, moreThan, weekOfRoom }: { floor: number; moreThan: number; weekOfRoom: Monday },
) {
  const filter = {
    ...(klasse !== null && { classes: [...klasse] }),
    ...(status !== null && { states: [status] }),
    ...(ofWeek !== null && { week: ofWeek }),
  }
  switch (list) {
    case 'alle':
      return filter
    case 'onder-24-uur':
      return { ...filter, plannedBelowHours: floor }
    case 'veel-gezichten':
      return { ...filter, moreAssistantsThan: moreThan }
    case 'ruimte':
      return { classes: ['SELF_RELIANT' as const], ...filter, week: weekOfRoom, indicatedAboveHours: floor }
    case 'naar-huis':
      return { ...filter, ...(dag === null ? { dischargedDaysAgo: 0 } : { dischargedOn: dag }) }
    case 'tolk':
      return { ...filter, interpreterNeeded: true }
    case 'verschil':
      return { states: ['IN_CARE' as const, 'HANDED_OVER' as const], ...filter }
  }
}
