import { type Transaction, sql } from 'kysely'
import type { QualityPeriod } from '../../rules/quality/quality-period.ts'
import type { DB } from '../tables.ts'

export interface TrainingCount {
  readonly organisation: string
  readonly employment: 'EMPLOYED' | 'SELF_EMPLOYED'
  readonly assistants: number
  readonly trained: number
  readonly hours: number
  readonly reportingCodeValid: number
  readonly reportingCodeUnknown: number
  readonly earlySignallingValid: number
  readonly earlySignallingRecent: number
}

/** Maternity assistants in service on the last day of the period, by organisation and employment, and their training. */
export async function trainingCounts(
  trx: Transaction<DB>,
  organisations: readonly string[] | null,
  { from, until }: QualityPeriod,
): Promise<TrainingCount[]> {
  const { rows } = await sql<TrainingCount>`
    select * from indications.quality_training(${from}::date, ${until}::date, ${organisations}::text[])
    order by organisation, employment
  `.execute(trx)
  return rows
}
