import type { Enum, ReferralState } from '#lib/api-enums.ts'
import { choice, day, text, wholeNumber } from '#lib/fields/fields.ts'
import { readList } from '#lib/list/read-list.ts'
import { readSearch } from '#lib/list/read-search.ts'

/** The words for a state in an address. The order is that of the path a referral takes, and of the tabs. */
export const STATE_WORDS = {
  SUBMITTED: 'ingediend',
  ACCEPTED: 'geaccepteerd',
  INTAKE: 'intake',
  INDICATED: 'geindiceerd',
  IN_CARE: 'in-zorg',
  HANDED_OVER: 'overgedragen',
  COMPLETED: 'afgerond',
  DECLINED: 'afgewezen',
  WITHDRAWN: 'ingetrokken',
} as const satisfies Record<ReferralState, string>

export const STATES = Object.keys(STATE_WORDS) as readonly ReferralState[]

/** The words for what is asked; kraamzorg is what the list is about when nothing is said. */
export const KIND_WORDS = {
  kraamzorg: 'KRAAMZORG',
  'extra-kraamzorg': 'EXTRA_KRAAMZORG',
  'prenataal-huisbezoek': 'PRENATAL_HOME_VISIT',
  lactatiekundige: 'LACTATION_CONSULTANT',
  wijkteam: 'DISTRICT_TEAM',
  'pop-poli': 'POP_CLINIC',
  'veilig-thuis': 'SAFE_HOME',
} as const satisfies Record<string, Enum<'ReferralKind'>>

/** The states that a referral of a kind can come to: kraamzorg takes a path, all else is done or not. */
export function statesOf(kind: Enum<'ReferralKind'>): readonly ReferralState[] {
  return kind === 'KRAAMZORG'
    ? STATES.filter((state) => state !== 'COMPLETED')
    : ['SUBMITTED', 'ACCEPTED', 'COMPLETED', 'DECLINED', 'WITHDRAWN']
}

const SHAPE = {
  filter: {
    status: choice(
      Object.fromEntries(STATES.map((state) => [STATE_WORDS[state], state])) as Record<string, ReferralState>,
    ),
    soort: choice(KIND_WORDS),
    zoek: text(100),
    dagen: wholeNumber(0, 365),
    van: day,
    tot: day,
  },
  sorts: {
    gewijzigd: ['STATE_SINCE_ASC', 'STATE_SINCE_DESC'],
    uitgerekend: ['DUE_DATE_ASC', 'DUE_DATE_DESC'],
    naam: ['CLIENT_NAME_ASC', 'CLIENT_NAME_DESC'],
    ingediend: ['SUBMITTED_ASC', 'SUBMITTED_DESC'],
  },
  // What changed last comes first, so that a list of years begins with today.
  first: { sort: 'gewijzigd', descending: true },
} as const

/** Reads the address of the list; a period that ends before it begins is said to be wrong at its end, and only its beginning filters. */
export function readReferrals(query: URLSearchParams) {
  const { state, filter, sort, page } = readList(SHAPE, query)
  const { van, tot } = filter
  const backwards = van !== null && tot !== null && tot < van
  return {
    state: backwards
      ? { ...state, problems: { ...state.problems, tot: { code: 'PERIOD_BACKWARDS' } as const } }
      : state,
    kind: filter.soort ?? 'KRAAMZORG',
    graphFilter: {
      kinds: [filter.soort ?? 'KRAAMZORG'],
      ...(filter.status !== null && { states: [filter.status] }),
      ...(filter.zoek !== null && readSearch(filter.zoek)),
      ...(filter.dagen !== null && { withoutAnswerForDays: filter.dagen }),
      ...(van !== null && { dueFrom: van }),
      ...(tot !== null && !backwards && { dueUntil: tot }),
    },
    sort,
    page,
  }
}
