import type { IsoDate } from '@kraamketen/kraamzorg'
import { type RawBuilder, type SelectQueryBuilder, type Transaction, sql } from 'kysely'
import type { ClientAgreement } from '../../rules/referral/client-agreement.ts'
import type { ReferralKind } from '../../rules/referral/referral-request.ts'
import type { ReferralSortKey } from '../../rules/referral/referral-order.ts'
import type { ReferralState } from '../../rules/referral/referral-state.ts'
import { type PageRequest, type Positioned, boundsOf, goesDown, pageOf } from '@kraamketen/database'
import { REFERRAL_COLUMNS, type Referral } from './referral.ts'
import { logReading } from './referrals.ts'
import type { DB } from '../tables.ts'

export interface ReferralFilter {
  readonly states: readonly ReferralState[] | null
  readonly kinds: readonly ReferralKind[] | null
  readonly clientAgreements: readonly ClientAgreement[] | null
  /** Part of the client's name. */
  readonly search: string | null
  /** Still SUBMITTED, for more than this many days. */
  readonly withoutAnswerForDays: number | null
  /** Still SUBMITTED after the day on which an answer was due. */
  readonly answerOverdue: boolean
  readonly dueFrom: IsoDate | null
  readonly dueUntil: IsoDate | null
}

export type PositionedReferral = Positioned<Referral>

interface Order {
  readonly column: RawBuilder<unknown>
  /** The column as text that sorts as it does. */
  readonly text: RawBuilder<string>
  /** The text as the column has it, so that an index can begin there. */
  readonly value: (text: string) => RawBuilder<unknown>
}

const byMoment = (column: RawBuilder<unknown>): Order => ({
  column,
  text: sql<string>`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`,
  value: (text) => sql`(${text}::timestamp at time zone 'UTC')`,
})

/** Orders that the referral itself knows; an index has the list of an organisation by due date. */
const ORDERS: Readonly<Record<Exclude<ReferralSortKey, 'CLIENT_NAME'>, Order>> = {
  DUE_DATE: {
    column: sql`referral.client_due_date`,
    text: sql<string>`to_char(referral.client_due_date, 'YYYY-MM-DD')`,
    value: (text) => sql`${text}::date`,
  },
  SUBMITTED: byMoment(sql`referral.submitted_at`),
  STATE_SINCE: byMoment(sql`referral.state_since`),
}

const NAME = sql<string>`lower(client.family_name || ' ' || client.given_name) collate "C"`

/** Whose list it is, each a question of its own, so that each follows an index: sent, received, and a mother's own. */
const SIDES = [
  sql<boolean>`referral.sender = (select access.viewer_organisation())`,
  sql<boolean>`referral.recipient = (select access.viewer_organisation()) and referral.sender <> referral.recipient`,
  sql<boolean>`(select access.viewer_role()) = 'mother'`,
]

type ReferralWithClient = SelectQueryBuilder<DB, 'referral' | 'client', object>

function filtered(
  trx: Transaction<DB>,
  filter: ReferralFilter,
  { states, client }: { states: boolean; client: boolean },
): ReferralWithClient {
  const referrals = trx.selectFrom('referral')
  let query = client
    ? referrals.innerJoin('client', 'client.id', 'referral.clientId')
    : (referrals as unknown as ReferralWithClient)
  if (states && filter.states !== null) query = query.where('referral.state', 'in', filter.states)
  if (filter.kinds !== null) query = query.where('referral.kind', 'in', filter.kinds)
  if (filter.clientAgreements !== null) query = query.where('referral.clientAgreement', 'in', filter.clientAgreements)
  if (filter.answerOverdue) {
    query = query
      .where('referral.state', '=', 'SUBMITTED')
      .where('referral.answerDueOn', '<', sql<string>`current_date`)
  }
  if (filter.search !== null) {
    const pattern = `%${filter.search.replace(/[\\%_]/g, String.raw`\$&`)}%`
    query = query.where(sql<string>`client.given_name || ' ' || client.family_name`, 'ilike', pattern)
  }
  if (filter.withoutAnswerForDays !== null) {
    query = query
      .where('referral.state', '=', 'SUBMITTED')
      .where(sql<boolean>`referral.submitted_at < now() - make_interval(days => ${filter.withoutAnswerForDays})`)
  }
  if (filter.dueFrom !== null) query = query.where('referral.clientDueDate', '>=', filter.dueFrom)
  if (filter.dueUntil !== null) query = query.where('referral.clientDueDate', '<=', filter.dueUntil)
  return query
}

/** One page of the referrals that the viewer may see, logged. Asks no more than `limit` rows of each side. */
export async function referralPage(
  trx: Transaction<DB>,
  filter: ReferralFilter,
  sort: ReferralSortKey,
  page: PageRequest,
): Promise<PositionedReferral[]> {
  const rows =
    sort === 'CLIENT_NAME'
      ? await pageOf(
          filtered(trx, filter, { states: true, client: true }).select(REFERRAL_COLUMNS),
          NAME,
          sql`referral.id`,
          page,
        )
      : await pageOfSides(trx, filter, ORDERS[sort], page)
  await logReading(trx, rows)
  return rows as unknown as PositionedReferral[]
}

async function pageOfSides(trx: Transaction<DB>, filter: ReferralFilter, order: Order, page: PageRequest) {
  const { column, text, value } = order
  const bounds = boundsOf(page, ({ key, id }) => [sql`(${column}, referral.id)`, sql`(${value(key)}, ${id}::uuid)`])
  const downwards = goesDown(page)
  const direction = downwards ? 'desc' : 'asc'
  const found = []
  for (const side of SIDES) {
    const rows = await filtered(trx, filter, { states: true, client: filter.search !== null })
      .where((eb) => eb.and([side, ...bounds]))
      .select([...REFERRAL_COLUMNS, text.as('sortKey')])
      .orderBy(column, direction)
      .orderBy('referral.id', direction)
      .limit(page.limit)
      .execute()
    found.push(...rows)
  }
  const upwards = (one: { sortKey: string; id: string }, other: { sortKey: string; id: string }) =>
    one.sortKey === other.sortKey ? compare(one.id, other.id) : compare(one.sortKey, other.sortKey)
  return found
    .toSorted((one, other) => (downwards ? upwards(other, one) : upwards(one, other)))
    .slice(0, page.limit)
    .map(({ sortKey, ...row }) => ({ ...row, position: { key: sortKey, id: row.id } }))
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}

export interface StateCount {
  readonly state: ReferralState
  readonly count: number
}

/** How many referrals there are in each state under the filter, whichever states it asks for. Counts only: nobody is read. */
export async function referralStateCounts(trx: Transaction<DB>, filter: ReferralFilter): Promise<StateCount[]> {
  // Without a question about her name the client need not be looked up: row security judges a referral as it is.
  const rows = await filtered(trx, filter, { states: false, client: filter.search !== null })
    .select(['referral.state', (eb) => eb.fn.countAll<number>().as('count')])
    .groupBy('referral.state')
    .execute()
  return rows as StateCount[]
}
