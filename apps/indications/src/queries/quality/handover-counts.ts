import { type Transaction, sql } from 'kysely'
import type { HandoverCount } from '../../rules/quality/handover-quality.ts'
import type { QualityPeriod } from '../../rules/quality/quality-period.ts'
import type { DB } from '../tables.ts'

export type HandoverCountOf = HandoverCount & { readonly organisation: string | null }

/** Children whose care ended, by the days until their handover was sent; of each organisation, or of all together. */
export async function handoverCounts(
  trx: Transaction<DB>,
  organisations: readonly string[] | null,
  { from, until }: QualityPeriod,
): Promise<HandoverCountOf[]> {
  const apart = organisations !== null
  const rows = await trx
    .selectFrom('qualityHandover')
    .select([
      sql<string | null>`${apart ? sql`organisation` : sql`null::text`}`.as('organisation'),
      'daysUntilSent',
      'refused',
      'complete',
      sql<number>`sum(children)::int`.as('children'),
    ])
    .where('month', '>=', from)
    .where('month', '<=', until)
    .$if(apart, (some) => some.where('organisation', '=', sql<string>`any(${organisations}::text[])`))
    .groupBy(
      apart ? ['organisation', 'daysUntilSent', 'refused', 'complete'] : ['daysUntilSent', 'refused', 'complete'],
    )
    .execute()
  return rows as HandoverCountOf[]
}
