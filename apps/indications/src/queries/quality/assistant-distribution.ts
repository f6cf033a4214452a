import { type Transaction, sql } from 'kysely'
import type { QualityPeriod } from '../../rules/quality/quality-period.ts'
import type { DB } from '../tables.ts'

export interface AssistantNumber {
  readonly organisation: string | null
  /** Different maternity assistants who came to one family. */
  readonly assistants: number
  readonly families: number
}

/** How many families had one, two, three … maternity assistants; of each organisation, or of all together. */
export async function assistantDistribution(
  trx: Transaction<DB>,
  organisations: readonly string[] | null,
  { from, until }: QualityPeriod,
): Promise<AssistantNumber[]> {
  const apart = organisations !== null
  const rows = await trx
    .selectFrom('qualityAssistants')
    .select([
      sql<string | null>`${apart ? sql`organisation` : sql`null::text`}`.as('organisation'),
      'assistants',
      sql<number>`sum(families)::int`.as('families'),
    ])
    .where('month', '>=', from)
    .where('month', '<=', until)
    .$if(apart, (some) => some.where('organisation', '=', sql<string>`any(${organisations}::text[])`))
    .groupBy(apart ? ['organisation', 'assistants'] : ['assistants'])
    .orderBy('assistants')
    .execute()
  return rows as AssistantNumber[]
}
