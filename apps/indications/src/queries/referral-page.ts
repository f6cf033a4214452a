import type { IsoDate } from '@kraamketen/kraamzorg'
import { type SelectQueryBuilder, type Transaction, sql } from 'kysely'
import type { ReferralSortKey } from '../rules/referral-order.ts'
import type { ReferralState } from '../rules/referral-state.ts'
import { REFERRAL_COLUMNS, type Referral } from './referral.ts'
import { logReading } from './referrals.ts'
import type { DB } from './tables.ts'

export interface ReferralFilter {
  readonly states: readonly ReferralState[] | null
  /** Part of the client's name. */
  readonly search: string | null
  /** Still SUBMITTED, for more than this many days. */
  readonly withoutAnswerForDays: number | null
  readonly dueFrom: IsoDate | null
  readonly dueUntil: IsoDate | null
}

/** The place of a row in a sorted list: what it is sorted by, as text, and its id for rows that are equal in that. */
export interface Position {
  readonly key: string
  readonly id: string
}

export interface PageRequest {
  readonly sort: ReferralSortKey
  readonly descending: boolean
  /** Rows after this position in the order asked for. */
  readonly after: Position | null
  /** Rows before this position. */
  readonly before: Position | null
  readonly limit: number
  /** Count the limit from the end: the last rows, given in reverse order. */
  readonly fromEnd: boolean
}

export type PositionedReferral = Referral & { readonly position: Position }

/** Text keys that sort as their column does, so that a cursor holds one kind of value. */
const SORT_KEY = {
  DUE_DATE: sql<string>`to_char(client.due_date, 'YYYY-MM-DD')`,
  SUBMITTED: sql<string>`to_char(referral.submitted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`,
  STATE_SINCE: sql<string>`to_char(referral.state_since at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`,
  CLIENT_NAME: sql<string>`lower(client.family_name || ' ' || client.given_name) collate "C"`,
} as const

type ReferralWithClient = SelectQueryBuilder<DB, 'referral' | 'client', object>

function filtered(trx: Transaction<DB>, filter: ReferralFilter, { states }: { states: boolean }): ReferralWithClient {
  let query: ReferralWithClient = trx.selectFrom('referral').innerJoin('client', 'client.id', 'referral.clientId')
  if (states && filter.states !== null) query = query.where('referral.state', 'in', filter.states)
  if (filter.search !== null) {
    const pattern = `%${filter.search.replace(/[\\%_]/g, String.raw`\$&`)}%`
    query = query.where(sql<string>`client.given_name || ' ' || client.family_name`, 'ilike', pattern)
  }
  if (filter.withoutAnswerForDays !== null) {
    query = query
      .where('referral.state', '=', 'SUBMITTED')
      .where(sql<boolean>`referral.submitted_at < now() - make_interval(days => ${filter.withoutAnswerForDays})`)
  }
  if (filter.dueFrom !== null) query = query.where('client.dueDate', '>=', filter.dueFrom)
  if (filter.dueUntil !== null) query = query.where('client.dueDate', '<=', filter.dueUntil)
  return query
}

/** One page of the referrals that the viewer may see, logged. Asks no more than `limit` rows. */
export async function referralPage(
  trx: Transaction<DB>,
  filter: ReferralFilter,
  page: PageRequest,
): Promise<PositionedReferral[]> {
  const key = SORT_KEY[page.sort]
  const beyond = ({ key: value, id }: Position, descending: boolean) =>
    descending
      ? sql<boolean>`(${key}, referral.id) < (${value}, ${id}::uuid)`
      : sql<boolean>`(${key}, referral.id) > (${value}, ${id}::uuid)`
  let query = filtered(trx, filter, { states: true })
  if (page.after !== null) query = query.where(beyond(page.after, page.descending))
  if (page.before !== null) query = query.where(beyond(page.before, !page.descending))
  const direction = page.descending === page.fromEnd ? 'asc' : 'desc'
  const rows = await query
    .select([...REFERRAL_COLUMNS, key.as('sortKey')])
    .orderBy(key, direction)
    .orderBy('referral.id', direction)
    .limit(page.limit)
    .execute()
  await logReading(trx, rows)
  return rows.map(({ sortKey, ...row }) => ({ ...(row as Referral), position: { key: sortKey, id: row.id } }))
}

export interface StateCount {
  readonly state: ReferralState
  readonly count: number
}

/** How many referrals there are in each state under the filter, whichever states it asks for. Counts only: nobody is read. */
export async function referralStateCounts(trx: Transaction<DB>, filter: ReferralFilter): Promise<StateCount[]> {
  const rows = await filtered(trx, filter, { states: false })
    .select(['referral.state', (eb) => eb.fn.countAll<number>().as('count')])
    .groupBy('referral.state')
    .execute()
  return rows as StateCount[]
}
