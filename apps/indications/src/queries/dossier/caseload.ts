import { type Transaction, sql } from 'kysely'
import type { ReferralState } from '../../rules/referral/referral-state.ts'
import type { DB } from '../tables.ts'

/** The care date as text that sorts as it does. */
export const CARE_DATE_KEY = sql<string>`to_char(caseload.care_date, 'YYYY-MM-DD')`

/** Clients whose referral for kraamzorg to this organisation is in one of these states; each client once. */
export function caseloadOf(trx: Transaction<DB>, organisation: string, states: readonly ReferralState[]) {
  return trx
    .selectFrom('caseload')
    .where('caseload.organisation', '=', organisation)
    .where('caseload.state', 'in', states)
}
