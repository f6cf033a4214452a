import { type IsoDate, isoDate } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { WaitingListSortKey } from '../../rules/capacity/waiting-list-order.ts'
import type { WaitingListStep } from '../../rules/capacity/waiting-list-step.ts'
import { type PageRequest, type Positioned, byText, pageOf } from '@kraamketen/database'
import { WAITING_LIST_COLUMNS, type WaitingListEntry, logWaitingListReading } from './waiting-list-entry.ts'
import type { DB } from '../tables.ts'

export interface WaitingListFilter {
  readonly regions: readonly string[] | null
  readonly steps: readonly WaitingListStep[] | null
  readonly preferredOrganisation: string | null
  readonly dueFrom: IsoDate | null
  readonly dueUntil: IsoDate | null
}

const SORT_KEY = {
  DUE_DATE: sql<string>`to_char(waiting_list_entry.due_date, 'YYYY-MM-DD')`,
  ENTERED: sql<string>`to_char(waiting_list_entry.entered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`,
} as const

const EARLIEST = isoDate('1900-01-01')
const LATEST = isoDate('2100-12-31')

function filtered(trx: Transaction<DB>, filter: WaitingListFilter) {
  const { regions, steps, preferredOrganisation, dueFrom, dueUntil } = filter
  return trx
    .selectFrom('waitingListEntry')
    .$if(regions !== null, (some) => some.where('regionCode', 'in', regions))
    .$if(steps !== null, (some) => some.where('step', 'in', steps))
    .$if(preferredOrganisation !== null, (some) => some.where('preferredOrganisation', '=', preferredOrganisation))
    .where('dueDate', '>=', dueFrom ?? EARLIEST)
    .where('dueDate', '<=', dueUntil ?? LATEST)
}

/** One page of the waiting list as far as the viewer may see it, logged. */
export async function waitingListPage(
  trx: Transaction<DB>,
  filter: WaitingListFilter,
  sort: WaitingListSortKey,
  page: PageRequest,
): Promise<Positioned<WaitingListEntry>[]> {
  const question = filtered(trx, filter).select(WAITING_LIST_COLUMNS)
  const rows = await pageOf(question, byText(SORT_KEY[sort]), sql`waiting_list_entry.id`, page)
  await logWaitingListReading(trx, rows)
  return rows as unknown as Positioned<WaitingListEntry>[]
}

/** How many there are under the filter. Counts only: nobody is read. */
export async function waitingListCount(trx: Transaction<DB>, filter: WaitingListFilter): Promise<number> {
  const { count } = await filtered(trx, filter)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
