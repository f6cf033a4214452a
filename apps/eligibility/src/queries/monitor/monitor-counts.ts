import { sql, type Transaction } from 'kysely'
import type { MonitorRow } from '../../rules/monitor/monitor-programme.ts'
import type { DB } from '../tables.ts'

/**
 * What a programme is evaluated by, of all families together and exact: it leaves through `monitorProgramme` only.
 * Nobody is read. Empty for who may not ask.
 */
export async function monitorCounts(
  trx: Transaction<DB>,
  programmeIds: readonly string[],
): Promise<Map<string, readonly MonitorRow[]>> {
  const { rows } = await sql<MonitorRow & { readonly programmeId: string }>`
    select * from eligibility.programme_monitor(${programmeIds}::uuid[])
  `.execute(trx)
  return Map.groupBy(rows, ({ programmeId }) => programmeId)
}
