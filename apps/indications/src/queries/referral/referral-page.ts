import {
  type ListOrder,
  type PageRequest,
  type Positioned,
  byDay,
  byMoment,
  byText,
  pageOf,
} from '@kraamketen/database'
import type { IsoDate } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import { existing } from '../../existing.ts'
import type { ClientAgreement } from '../../rules/referral/client-agreement.ts'
import type { ReferralKind } from '../../rules/referral/referral-request.ts'
import type { ReferralSortKey } from '../../rules/referral/referral-order.ts'
import type { ReferralState } from '../../rules/referral/referral-state.ts'
import type { DB } from '../tables.ts'
import type { Referral } from './referral.ts'
import { referralsById } from './referrals.ts'

export interface ReferralFilter {
  readonly states: readonly ReferralState[] | null
  readonly kinds: readonly ReferralKind[] | null
  readonly clientAgreements: readonly ClientAgreement[] | null
  /** Words of the client's name or parts of them; all must be there. */
  readonly search: string | null
  readonly clientBirthDate: IsoDate | null
  /** Still SUBMITTED, for more than this many days. */
  readonly withoutAnswerForDays: number | null
  /** Still SUBMITTED after the day on which an answer was due. */
  readonly answerOverdue: boolean
  readonly dueFrom: IsoDate | null
  readonly dueUntil: IsoDate | null
}

export type PositionedReferral = Positioned<Referral>

const ORDERS: Readonly<Record<ReferralSortKey, ListOrder>> = {
  DUE_DATE: byDay(sql`listed.client_due_date`),
  SUBMITTED: byMoment(sql`listed.submitted_at`),
  STATE_SINCE: byMoment(sql`listed.state_since`),
  CLIENT_NAME: byText(sql`listed.name_key`),
}

/** In the viewer's list; row security says which that is. */
function filtered(trx: Transaction<DB>, filter: ReferralFilter, withStates = true) {
  let query = trx.selectFrom('listedReferral as listed')
  if (withStates && filter.states !== null) query = query.where('listed.state', 'in', filter.states)
  if (filter.kinds !== null) query = query.where('listed.kind', 'in', filter.kinds)
  if (filter.clientAgreements !== null) query = query.where('listed.clientAgreement', 'in', filter.clientAgreements)
  if (filter.answerOverdue) {
    query = query.where('listed.state', '=', 'SUBMITTED').where('listed.answerDueOn', '<', sql<string>`current_date`)
  }
  for (const word of filter.search?.toLowerCase().split(/\s+/) ?? []) {
    query = query.where('listed.fullName', 'like', `%${word.replace(/[\\%_]/g, String.raw`\$&`)}%`)
  }
  if (filter.clientBirthDate !== null) {
    const { clientBirthDate } = filter
    query = query.where((eb) =>
      eb.exists(
        eb
          .selectFrom('client')
          .whereRef('client.id', '=', 'listed.clientId')
          .where('client.birthDate', '=', clientBirthDate),
      ),
    )
  }
  if (filter.withoutAnswerForDays !== null) {
    query = query
      .where('listed.state', '=', 'SUBMITTED')
      .where(sql<boolean>`listed.submitted_at < now() - make_interval(days => ${filter.withoutAnswerForDays})`)
  }
  if (filter.dueFrom !== null) query = query.where('listed.clientDueDate', '>=', filter.dueFrom)
  if (filter.dueUntil !== null) query = query.where('listed.clientDueDate', '<=', filter.dueUntil)
  return query
}

/** One page of the referrals that the viewer may see, logged. */
export async function referralPage(
  trx: Transaction<DB>,
  filter: ReferralFilter,
  sort: ReferralSortKey,
  page: PageRequest,
): Promise<PositionedReferral[]> {
  const question = filtered(trx, filter).select('listed.referralId as id')
  const places = await pageOf(question, ORDERS[sort], sql`listed.referral_id`, page)
  const referrals = await referralsById(
    trx,
    places.map(({ id }) => id),
  )
  return places.map(({ id, position }) => ({ ...existing(referrals.get(id), `referral ${id}`), position }))
}

export interface StateCount {
  readonly state: ReferralState
  readonly count: number
}

/** How many referrals there are in each state under the filter, whichever states it asks for. Counts only: nobody is read. */
export async function referralStateCounts(trx: Transaction<DB>, filter: ReferralFilter): Promise<StateCount[]> {
  const rows = await filtered(trx, filter, false)
    .select(['listed.state', (eb) => eb.fn.countAll<number>().as('count')])
    .groupBy('listed.state')
    .execute()
  return rows as StateCount[]
}
