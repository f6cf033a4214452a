import { sql, type Transaction } from 'kysely'
import type { ApplicationCause, ApplicationState } from '../../rules/grant/application-state.ts'
import type { DB } from '../tables.ts'

/** One step of an application. */
export interface ApplicationStep {
  readonly applicationId: string
  readonly fromState: ApplicationState | null
  readonly toState: ApplicationState
  readonly at: Date
  readonly byName: string | null
  readonly organisation: string | null
  readonly cause: ApplicationCause
  readonly reason: string | null
}

/** Every step of applications, oldest first; the reading of an application is logged where it is read. */
export async function applicationHistory(
  trx: Transaction<DB>,
  applicationIds: readonly string[],
): Promise<Map<string, readonly ApplicationStep[]>> {
  const rows = await trx
    .selectFrom('programmeApplicationEvent')
    .select(['applicationId', 'fromState', 'toState', 'at', 'byName', 'organisation', 'cause', 'reason'])
    .where('applicationId', '=', sql<string>`any(${applicationIds}::uuid[])`)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return Map.groupBy(rows as unknown as ApplicationStep[], ({ applicationId }) => applicationId)
}
