import type { IsoDate } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { QualityPeriod } from '../../rules/quality/quality-period.ts'
import type { DB } from '../tables.ts'

/** Families of one organisation and month of birth whose care ended. */
export interface FloorMonth {
  readonly organisation: string
  /** First day of it. */
  readonly month: IsoDate
  /** With at least one visit recorded. */
  readonly families: number
  readonly withoutVisits: number
  readonly belowFloor: number
}

/** Families whose care ended and those below 24 hours, by organisation and month of birth; sums only. */
export async function floorByMonth(
  trx: Transaction<DB>,
  { from, until }: QualityPeriod,
  organisation: string | null,
  regionCode: string | null,
): Promise<FloorMonth[]> {
  const sum = (column: string) => sql<number>`sum(${sql.ref(column)})::int`
  let query = trx
    .selectFrom('qualityHours')
    .select([
      'organisation',
      'month',
      sum('withVisits').as('families'),
      sum('withoutVisits').as('withoutVisits'),
      sum('belowFloor').as('belowFloor'),
    ])
    .where('month', '>=', from)
    .where('month', '<=', until)
    .groupBy(['organisation', 'month'])
  if (organisation !== null) query = query.where('organisation', '=', organisation)
  if (regionCode !== null) query = query.where('regionCode', '=', regionCode)
  return (await query.execute()) as FloorMonth[]
}
