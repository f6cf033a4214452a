import { type Transaction, sql } from 'kysely'
import type { RegionCount } from '../../rules/quality/below-floor.ts'
import type { QualityPeriod } from '../../rules/quality/quality-period.ts'
import type { DB } from '../tables.ts'

/** Families whose care ended and those below 24 hours, by organisation and region of the mother. */
export async function regionCounts(trx: Transaction<DB>, { from, until }: QualityPeriod): Promise<RegionCount[]> {
  const sum = (column: string) => sql<number>`sum(${sql.ref(column)})::int`
  const rows = await trx
    .selectFrom('qualityHours')
    .select([
      'organisation',
      'regionCode',
      sum('withVisits').as('withVisits'),
      sum('withoutVisits').as('withoutVisits'),
      sum('belowFloor').as('belowFloor'),
    ])
    .where('month', '>=', from)
    .where('month', '<=', until)
    .groupBy(['organisation', 'regionCode'])
    .execute()
  return rows as RegionCount[]
}
