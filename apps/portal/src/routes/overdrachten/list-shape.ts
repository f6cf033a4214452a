import type { Enum } from '#lib/api-enums.ts'
import { choice, day } from '#lib/fields/fields.ts'

/** The tabs, by their words in the address, in the order of the work; all is every last version. */
export const TABS = {
  wachtend: 'SENT',
  navraag: 'ASKED_BACK',
  ontvangen: 'RECEIVED',
  vervangen: 'CORRECTED',
  alle: 'ALL',
} as const satisfies Record<string, Enum<'HandoverState'> | 'ALL'>

export type Tab = (typeof TABS)[keyof typeof TABS]

/** What waits is what a nurse comes for. */
export const FIRST_TAB: Tab = 'SENT'

/** The youngest child first: that visit comes soonest. */
export const SHAPE = {
  filter: { status: choice(TABS), compleet: choice({ nee: true, ja: false }), van: day, tot: day },
  sorts: { geboren: ['BORN_ASC', 'BORN_DESC'], verstuurd: ['SENT_ASC', 'SENT_DESC'] },
  first: { sort: 'geboren', descending: true },
} as const

interface Chosen {
  readonly compleet: boolean | null
  readonly van: string | null
  readonly tot: string | null
}

/** What the graph is asked for one tab. */
export function filterOf(tab: Tab, { compleet, van, tot }: Chosen) {
  return {
    ...(tab !== 'ALL' && { states: [tab] }),
    ...(compleet !== null && { incomplete: compleet }),
    ...(van !== null && { bornFrom: van }),
    ...(tot !== null && { bornUntil: tot }),
  }
}
