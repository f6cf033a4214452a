import type { IsoDate, Minutes } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { DemandBasis } from '../../rules/capacity/demanded-minutes.ts'
import type { DB } from '../tables.ts'

/** Women who are alike for a plan, as a number. */
export interface DemandRow {
  readonly regionCode: string
  /** AGB code; null when it is not for the viewer to know, or nobody took her yet. */
  readonly organisation: string | null
  /** Whether a kraamzorg organisation has her referral. */
  readonly placed: boolean
  readonly born: boolean
  readonly weekStart: IsoDate
  readonly basis: DemandBasis
  readonly families: number
  readonly indicatedMinutes: Minutes
}

/** Numbers of all organisations together, by region and week of birth or due date. Nobody is read. */
export async function demandByWeek(trx: Transaction<DB>, from: IsoDate, until: IsoDate): Promise<DemandRow[]> {
  const { rows } = await sql<DemandRow>`select * from indications.demand_by_week(${from}, ${until})`.execute(trx)
  return rows
}
