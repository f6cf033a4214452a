import { cleanText } from '@kraamketen/kraamzorg'
import type { ReferralState } from '#lib/api-enums.ts'
import { parseDate } from '#lib/format/parse-date.ts'

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

/** What the list can be sorted by, as the address names it, and the order that one wants first. */
const DESCENDS = { gewijzigd: true, uitgerekend: false, naam: false, ingediend: false } as const
export type Sort = keyof typeof DESCENDS
export const SORTS = Object.keys(DESCENDS) as readonly Sort[]

/** What changed last comes first, so that a list of years begins with today. */
const DEFAULT_SORT: Sort = 'gewijzigd'

const PARAMETERS = {
  state: 'status',
  search: 'zoek',
  days: 'dagen',
  from: 'van',
  until: 'tot',
  sort: 'sorteer',
  order: 'volgorde',
  after: 'na',
  before: 'voor',
} as const

const LONGEST_SEARCH = 100
const MOST_DAYS = 365
const LONGEST_CURSOR = 500

/** Everything that decides what the list shows. It lives in the address, so that it can be kept, shared and gone back to. */
export interface ListState {
  readonly state: ReferralState | null
  readonly search: string
  /** Only referrals without an answer for more than this many days. */
  readonly days: number | null
  /** Due date, inclusive, ISO. */
  readonly from: string | null
  readonly until: string | null
  readonly sort: Sort
  readonly descending: boolean
  /** Position in the list; at most one of both. */
  readonly after: string | null
  readonly before: string | null
}

export type Field = 'search' | 'days' | 'from' | 'until'
export type FieldProblem = 'NOT_A_DATE' | 'NOT_DAYS' | 'NOT_TEXT' | 'PERIOD_BACKWARDS'

export interface ParsedList {
  readonly list: ListState
  /** What was typed, for fields whose text could not be used. */
  readonly typed: Readonly<Partial<Record<Field, string>>>
  readonly problems: Readonly<Partial<Record<Field, FieldProblem>>>
}

/**
 * Reads the address of the list. What nobody types (an unknown state or order) is left out; what people type and
 * cannot be used comes back with its problem, and does not filter.
 */
export function parseList(parameters: URLSearchParams): ParsedList {
  const typed: Partial<Record<Field, string>> = {}
  const problems: Partial<Record<Field, FieldProblem>> = {}
  const read = <Value>(field: Field, problem: FieldProblem, parse: (text: string) => Value | null): Value | null => {
    const text = parameters.get(PARAMETERS[field])?.trim() ?? ''
    if (text === '') return null
    const value = parse(text)
    if (value === null) {
      typed[field] = text.slice(0, LONGEST_SEARCH)
      problems[field] = problem
    }
    return value
  }

  const search = read('search', 'NOT_TEXT', searchText) ?? ''
  const days = read('days', 'NOT_DAYS', wholeDays)
  const from = read('from', 'NOT_A_DATE', parseDate)
  let until = read('until', 'NOT_A_DATE', parseDate)
  if (from !== null && until !== null && until < from) {
    typed.until = parameters.get(PARAMETERS.until) ?? ''
    problems.until = 'PERIOD_BACKWARDS'
    until = null
  }

  const word = parameters.get(PARAMETERS.state)
  const sort = SORTS.find((known) => known === parameters.get(PARAMETERS.sort)) ?? DEFAULT_SORT
  const after = cursor(parameters.get(PARAMETERS.after))
  const list: ListState = {
    state: STATES.find((state) => STATE_WORDS[state] === word) ?? null,
    search,
    days,
    from,
    until,
    sort,
    descending: descends(parameters.get(PARAMETERS.order)) ?? DESCENDS[sort],
    after,
    before: after === null ? cursor(parameters.get(PARAMETERS.before)) : null,
  }
  return { list, typed, problems }
}

/** The address of the list in a state; what is the default is left out. */
export function listPath(list: ListState): string {
  const parameters = new URLSearchParams()
  const set = (name: keyof typeof PARAMETERS, value: string | null) => {
    if (value !== null && value !== '') parameters.set(PARAMETERS[name], value)
  }
  set('state', list.state === null ? null : STATE_WORDS[list.state])
  set('search', list.search)
  set('days', list.days === null ? null : String(list.days))
  set('from', list.from)
  set('until', list.until)
  set('sort', list.sort === DEFAULT_SORT ? null : list.sort)
  set('order', list.descending === DESCENDS[list.sort] ? null : list.descending ? 'af' : 'op')
  set('after', list.after)
  set('before', list.after === null ? list.before : null)
  const query = parameters.toString()
  return `/verwijzingen${query === '' ? '' : `?${query}`}`
}

/** The list with something changed, at its beginning: a position in another list means nothing. */
export function changed(list: ListState, change: Partial<Omit<ListState, 'after' | 'before'>>): ListState {
  return { ...list, ...change, after: null, before: null }
}

/** The list sorted by a column; asked again, the other way round. */
export function sortedBy(list: ListState, sort: Sort): ListState {
  return changed(list, { sort, descending: list.sort === sort ? !list.descending : DESCENDS[sort] })
}

export function isFiltered({ state, search, days, from, until }: ListState): boolean {
  return state !== null || search !== '' || days !== null || from !== null || until !== null
}

function descends(order: string | null): boolean | null {
  return order === 'af' ? true : order === 'op' ? false : null
}

function searchText(text: string): string | null {
  return text.length <= LONGEST_SEARCH ? cleanText(text) : null
}

function wholeDays(text: string): number | null {
  const days = Number(text)
  return /^\d{1,3}$/.test(text) && days <= MOST_DAYS ? days : null
}

function cursor(text: string | null): string | null {
  return text !== null && text !== '' && text.length <= LONGEST_CURSOR ? text : null
}
