import type { IsoDate, Minutes } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { DemandBasis } from '../../rules/capacity/demanded-minutes.ts'
import type { DB } from '../tables.ts'

/** Women who are alike for a plan, as a number. */
export interface DemandRow {
  readonly regionCode: string
  /** Whether a kraamzorg organisation has her referral. */
  readonly placed: boolean
  readonly born: boolean
  readonly weekStart: IsoDate
  readonly basis: DemandBasis
  readonly families: number
  readonly indicatedMinutes: Minutes
}

/**
 * Numbers by region and week of birth or due date, of all organisations together or of one. Nobody is read, and of an
 * organisation that the viewer may not ask about there is nothing.
 */
export async function demandByWeek(
  trx: Transaction<DB>,
  from: IsoDate,
  until: IsoDate,
  organisation: string | null,
): Promise<DemandRow[]> {
  const { rows } = await sql<DemandRow>`
    select * from indications.demand_by_week(${from}, ${until}, ${organisation})
  `.execute(trx)
  return rows
}
