import { GGD_REGIONS } from '@kraamketen/kraamzorg'
import type { Enum } from '#lib/api-enums.ts'
import { decimalNumber, oneOf } from '#lib/fields/fields.ts'
import { readList } from '#lib/list/read-list.ts'
import { FLOOR_HOURS } from '#lib/planning/floor.ts'
import { week } from '#lib/planning/week-field.ts'
import { thisWeek } from '#lib/planning/weeks.ts'

/** The ways to divide, by the word in an address or a form, in the order in which they are shown. */
export const POLICY_WORDS = {
  evenredig: 'PROPORTIONAL',
  'grens-eerst': 'FLOOR_FIRST',
  'kwetsbaar-eerst': 'VULNERABILITY_FIRST',
} as const satisfies Record<string, Enum<'DivisionPolicy'>>

export const wordOf = (policy: Enum<'DivisionPolicy'>): string =>
  Object.entries(POLICY_WORDS).find(([, known]) => known === policy)?.[0] ?? ''

export const aRegion = oneOf(GGD_REGIONS.map(({ code }) => code))
export const capacityHours = decimalNumber(0, 100_000)
export const floorHours = decimalNumber(0, 80)

const both = <const Sort extends string>(sort: Sort) => [sort, sort] as const
const SHAPE = {
  filter: { week, regio: aRegion, uren: capacityHours, grens: floorHours },
  sorts: {
    naam: both('naam'),
    klasse: both('klasse'),
    gevraagd: both('gevraagd'),
    evenredig: both('PROPORTIONAL'),
    'grens-eerst': both('FLOOR_FIRST'),
    'kwetsbaar-eerst': both('VULNERABILITY_FIRST'),
  },
  first: { sort: 'klasse', descending: true },
} as const

/** Everything that decides which division is shown, as the address says it. */
export function readDivision(query: URLSearchParams, now = new Date()) {
  const { state, filter, sort } = readList(SHAPE, query)
  return {
    state,
    sort,
    week: filter.week ?? thisWeek(now),
    region: filter.regio,
    /** Other hours than the organisation recorded, to see what they would do. */
    capacity: filter.uren,
    floor: filter.grens ?? FLOOR_HOURS,
  }
}
