import type { ReferralState } from '#lib/api-enums.ts'
import { choice, day, text } from '#lib/fields/fields.ts'
import { readList } from '#lib/list/read-list.ts'
import { readSearch } from '#lib/list/read-search.ts'

/** The words for a state in an address, in the order of the tabs. What waits for an answer has none: it opens first. */
const STATE_WORDS = {
  geaccepteerd: 'ACCEPTED',
  intake: 'INTAKE',
  geindiceerd: 'INDICATED',
  'in-zorg': 'IN_CARE',
  overgedragen: 'HANDED_OVER',
  afgerond: 'COMPLETED',
  afgewezen: 'DECLINED',
  ingetrokken: 'WITHDRAWN',
} as const satisfies Record<string, ReferralState>

const ALL = 'alle'

/** The tabs by their word in the address: null opens first. */
export const TABS: readonly { readonly word: string | null; readonly state: ReferralState | null }[] = [
  { word: null, state: 'SUBMITTED' },
  ...Object.entries(STATE_WORDS).map(([word, state]) => ({ word, state })),
  { word: ALL, state: null },
]

const FILTER = {
  zoek: text(100),
  antwoord: choice({ 'te-laat': true }),
  van: day,
  tot: day,
} as const

const SORTS = {
  ingediend: ['SUBMITTED_ASC', 'SUBMITTED_DESC'],
  gewijzigd: ['STATE_SINCE_ASC', 'STATE_SINCE_DESC'],
  uitgerekend: ['DUE_DATE_ASC', 'DUE_DATE_DESC'],
  naam: ['CLIENT_NAME_ASC', 'CLIENT_NAME_DESC'],
} as const

/** Who waits for an answer longest stands first; of what was answered, what changed last. */
export function readRegistrations(query: URLSearchParams) {
  const tab = TABS.find(({ word }) => word === query.get('status')) ?? TABS[0]
  const first =
    tab?.state === 'SUBMITTED'
      ? ({ sort: 'ingediend', descending: false } as const)
      : ({ sort: 'gewijzigd', descending: true } as const)
  return { tab: tab?.word ?? null, list: readList({ filter: FILTER, sorts: SORTS, first }, query) }
}

/** What the graph is asked for it. */
export function registrationVariables({ tab, list }: ReturnType<typeof readRegistrations>) {
  const { zoek, antwoord, van, tot } = list.filter
  const state = TABS.find(({ word }) => word === tab)?.state ?? null
  return {
    filter: {
      kinds: ['KRAAMZORG' as const, 'EXTRA_KRAAMZORG' as const],
      ...(state !== null && { states: [state] }),
      ...(zoek !== null && readSearch(zoek)),
      ...(antwoord === true && { answerOverdue: true }),
      ...(van !== null && { dueFrom: van }),
      ...(tot !== null && { dueUntil: tot }),
    },
    sort: list.sort,
    ...list.page,
  }
}
