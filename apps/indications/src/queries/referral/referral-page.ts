import type { IsoDate } from '@kraamketen/kraamzorg'
import { type SelectQueryBuilder, type Transaction, sql } from 'kysely'
import type { ClientAgreement } from '../../rules/referral/client-agreement.ts'
import type { ReferralKind } from '../../rules/referral/referral-request.ts'
import type { ReferralSortKey } from '../../rules/referral/referral-order.ts'
import type { ReferralState } from '../../rules/referral/referral-state.ts'
import { type PageRequest, type Positioned, pageOf } from '../page.ts'
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

/** Text keys that sort as their column does, so that a cursor holds one kind of value. */
const SORT_KEY = {
  DUE_DATE: sql<string>`to_char(client.due_date, 'YYYY-MM-DD')`,
  SUBMITTED: sql<string>`to_char(referral.submitted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`,
  STATE_SINCE: sql<string>`to_char(referral.state_since at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`,
  CLIENT_NAME: sql<string>`lower(client.family_name || ' ' || client.given_name) collate "C"`,
} as const

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
  if (filter.dueFrom !== null) query = query.where('client.dueDate', '>=', filter.dueFrom)
  if (filter.dueUntil !== null) query = query.where('client.dueDate', '<=', filter.dueUntil)
  return query
}

/** One page of the referrals that the viewer may see, logged. Asks no more than `limit` rows. */
export async function referralPage(
  trx: Transaction<DB>,
  filter: ReferralFilter,
  sort: ReferralSortKey,
  page: PageRequest,
): Promise<PositionedReferral[]> {
  const question = filtered(trx, filter, { states: true, client: true }).select(REFERRAL_COLUMNS)
  const rows = await pageOf(question, SORT_KEY[sort], sql`referral.id`, page)
  await logReading(trx, rows)
  return rows as unknown as PositionedReferral[]
}

export interface StateCount {
  readonly state: ReferralState
  readonly count: number
}

/** How many referrals there are in each state under the filter, whichever states it asks for. Counts only: nobody is read. */
export async function referralStateCounts(trx: Transaction<DB>, filter: ReferralFilter): Promise<StateCount[]> {
  const { search, dueFrom, dueUntil } = filter
  // Without a question about the client she need not be looked up: row security judges a referral by her as it is.
  const ofClient = search !== null || dueFrom !== null || dueUntil !== null
  const rows = await filtered(trx, filter, { states: false, client: ofClient })
    .select(['referral.state', (eb) => eb.fn.countAll<number>().as('count')])
    .groupBy('referral.state')
    .execute()
  return rows as StateCount[]
}
