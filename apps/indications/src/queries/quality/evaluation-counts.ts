import { type Transaction, sql } from 'kysely'
import type { EvaluationMoment } from '../../rules/quality/judge-evaluation.ts'
import type { QualityPeriod } from '../../rules/quality/quality-period.ts'
import type { DB } from '../tables.ts'

export interface EvaluationCount {
  readonly organisation: string | null
  readonly moment: EvaluationMoment
  readonly evaluations: number
  /** Sum of the grades. */
  readonly grades: number
}

/** Evaluations by moment, by the day they were filled in; of each organisation, or of all together. */
export async function evaluationCounts(
  trx: Transaction<DB>,
  organisations: readonly string[] | null,
  { from, until }: QualityPeriod,
): Promise<EvaluationCount[]> {
  const apart = organisations !== null
  const rows = await trx
    .selectFrom('qualityEvaluation')
    .select([
      sql<string | null>`${apart ? sql`organisation` : sql`null::text`}`.as('organisation'),
      'moment',
      sql<number>`sum(evaluations)::int`.as('evaluations'),
      sql<number>`sum(grades)::int`.as('grades'),
    ])
    .where('month', '>=', from)
    .where('month', '<=', until)
    .$if(apart, (some) => some.where('organisation', '=', sql<string>`any(${organisations}::text[])`))
    .groupBy(apart ? ['organisation', 'moment'] : ['moment'])
    .execute()
  return rows as EvaluationCount[]
}
