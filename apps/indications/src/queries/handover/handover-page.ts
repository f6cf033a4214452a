import type { IsoDate, Minutes } from '@kraamketen/kraamzorg'
import { type SelectQueryBuilder, type Transaction, sql } from 'kysely'
import type { HandoverSortKey } from '../../rules/handover/handover-order.ts'
import type { HandoverState } from '../../rules/handover/handover-state.ts'
import { type PageRequest, type Positioned, pageOf } from '@kraamketen/database'
import type { DB } from '../tables.ts'
import { HANDOVER_COLUMNS, type Handover, OPEN_QUESTIONS, REPLACED_BY, logHandovers } from './handover.ts'

export interface HandoverFilter {
  readonly states: readonly HandoverState[] | null
  /** Only with a mandatory element that is absent (true) or with none (false). */
  readonly incomplete: boolean | null
  readonly receivedMinutesBelow: Minutes | null
  readonly bornFrom: IsoDate | null
  readonly bornUntil: IsoDate | null
}

/** Text keys that sort as their column does, so that a cursor holds one kind of value. */
const SORT_KEY = {
  SENT: sql<string>`to_char(handover.sent_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`,
  BORN: sql<string>`to_char(handover.born_on, 'YYYY-MM-DD')`,
  RECEIVED_HOURS: sql<string>`coalesce(to_char(handover.received_minutes, 'FM00000.000'), '~') collate "C"`,
} as const satisfies Record<HandoverSortKey, unknown>

/** The same order of judgement as the rule of the state; a test holds the two together. */
const STATE = sql<HandoverState>`case
  when ${REPLACED_BY} is not null then 'CORRECTED'
  when ${OPEN_QUESTIONS} > 0 then 'ASKED_BACK'
  when handover.received_at is not null then 'RECEIVED'
  else 'SENT'
end`

/** Those that the organisation sent or received: a file that it may see for another reason is not in its list. */
function filtered(
  trx: Transaction<DB>,
  organisation: string,
  filter: HandoverFilter,
): SelectQueryBuilder<DB, 'handover', object> {
  let query = trx
    .selectFrom('handover')
    .where((eb) => eb.or([eb('handover.sender', '=', organisation), eb('handover.recipient', '=', organisation)]))
  query =
    filter.states === null
      ? query.where(REPLACED_BY, 'is', null)
      : query.where(STATE, '=', sql<HandoverState>`any(${filter.states}::text[])`)
  // Those who wait are few: found by an index of their own.
  if (filter.states?.every((state) => state === 'SENT') === true) query = query.where('handover.receivedAt', 'is', null)
  if (filter.incomplete !== null) {
    query = query.whereRef('handover.elementsPresent', filter.incomplete ? '<' : '=', 'handover.elements')
  }
  if (filter.receivedMinutesBelow !== null) {
    query = query.where('handover.receivedMinutes', '<', filter.receivedMinutesBelow)
  }
  if (filter.bornFrom !== null) query = query.where('handover.bornOn', '>=', filter.bornFrom)
  if (filter.bornUntil !== null) query = query.where('handover.bornOn', '<=', filter.bornUntil)
  return query
}

/** One page of the handovers that an organisation sent or received, logged; asks no more than `limit` rows. */
export async function handoverPage(
  trx: Transaction<DB>,
  organisation: string,
  filter: HandoverFilter,
  sort: HandoverSortKey,
  page: PageRequest,
): Promise<Positioned<Handover>[]> {
  const question = filtered(trx, organisation, filter).select(HANDOVER_COLUMNS)
  const rows = await pageOf(question, SORT_KEY[sort], sql`handover.id`, page)
  await logHandovers(trx, rows)
  return rows as unknown as Positioned<Handover>[]
}

/** How many there are under the filter. A count only: nobody is read. */
export async function handoverCount(
  trx: Transaction<DB>,
  organisation: string,
  filter: HandoverFilter,
): Promise<number> {
  const { count } = await filtered(trx, organisation, filter)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
