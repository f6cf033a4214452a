import type { Enum } from '#lib/api-enums.ts'
import { readList } from '#lib/list/read-list.ts'

type State = Enum<'ApplicationState'>

/** The tabs by their word in the address; what waits for a decision opens first. */
export const TABS: readonly { readonly word: string | null; readonly state: State | null }[] = [
  { word: null, state: 'APPLIED' },
  { word: 'wacht', state: 'WAITING' },
  { word: 'toegekend', state: 'GRANTED' },
  { word: 'afgewezen', state: 'REFUSED' },
  { word: 'vervallen', state: 'LAPSED' },
  { word: 'ingetrokken', state: 'WITHDRAWN' },
  { word: 'alle', state: null },
]

const SHAPE = {
  filter: {},
  sorts: {
    aangevraagd: ['APPLIED_ASC', 'APPLIED_DESC'],
    gewijzigd: ['STATE_SINCE_ASC', 'STATE_SINCE_DESC'],
  },
  first: { sort: 'aangevraagd', descending: false },
} as const

export function readApplications(query: URLSearchParams) {
  const tab = TABS.find(({ word }) => word === query.get('status')) ?? TABS[0]
  return { tab: tab?.word ?? null, list: readList(SHAPE, query) }
}

export function applicationVariables({ tab, list }: ReturnType<typeof readApplications>) {
  const state = TABS.find(({ word }) => word === tab)?.state ?? null
  return { filter: state === null ? {} : { states: [state] }, sort: list.sort, ...list.page }
}
