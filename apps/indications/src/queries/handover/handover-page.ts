import type { IsoDate, Minutes } from '@kraamketen/kraamzorg'
import { type SelectQueryBuilder, type Transaction, sql } from 'kysely'
import type { HandoverSortKey } from '../../rules/handover/handover-order.ts'
import type { HandoverState } from '../../rules/handover/handover-state.ts'
import {
  type ListOrder,
  type PageRequest,
  type Positioned,
  byDay,
  byMoment,
  byText,
  pageOf,
} from '@kraamketen/database'
import type { DB } from '../tables.ts'
import { HANDOVER_COLUMNS, type Handover, logHandovers } from './handover.ts'

export interface HandoverFilter {
  readonly states: readonly HandoverState[] | null
  /** Only with a mandatory element that is absent (true) or with none (false). */
  readonly incomplete: boolean | null
  readonly receivedMinutesBelow: Minutes | null
  readonly bornFrom: IsoDate | null
  readonly bornUntil: IsoDate | null
}

const ORDERS = {
  SENT: byMoment(sql`handover.sent_at`),
  BORN: byDay(sql`handover.born_on`),
  RECEIVED_HOURS: byText(sql`coalesce(to_char(handover.received_minutes, 'FM00000.000'), '~') collate "C"`),
} as const satisfies Record<HandoverSortKey, ListOrder>

/** The same order of judgement as the rule of the state; a test holds the two together. */
const STATE = sql<HandoverState>`case
  when not handover.latest then 'CORRECTED'
  when handover.open_questions > 0 then 'ASKED_BACK'
  when handover.received_at is not null then 'RECEIVED'
  else 'SENT'
end`

/** Whose list it is: youth health care received them, a kraamzorg organisation sent them. */
export interface HandoverSide {
  readonly side: 'recipient' | 'sender'
  readonly organisation: string
}

/** Those that the organisation sent or received: a file that it may see for another reason is not in its list. */
function filtered(
  trx: Transaction<DB>,
  { side, organisation }: HandoverSide,
  filter: HandoverFilter,
): SelectQueryBuilder<DB, 'handover', object> {
  let query = trx.selectFrom('handover').where(`handover.${side}`, '=', organisation)
  query =
    filter.states === null
      ? query.where('handover.latest', '=', true)
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
  side: HandoverSide,
  filter: HandoverFilter,
  sort: HandoverSortKey,
  page: PageRequest,
): Promise<Positioned<Handover>[]> {
  const question = filtered(trx, side, filter).select(HANDOVER_COLUMNS)
  const rows = await pageOf(question, ORDERS[sort], sql`handover.id`, page)
  await logHandovers(trx, rows)
  return rows as unknown as Positioned<Handover>[]
}

/** How many there are under the filter. A count only: nobody is read. */
export async function handoverCount(trx: Transaction<DB>, side: HandoverSide, filter: HandoverFilter): Promise<number> {
  const { count } = await filtered(trx, side, filter)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
