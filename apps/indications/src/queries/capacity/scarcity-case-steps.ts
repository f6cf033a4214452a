import { type Transaction, sql } from 'kysely'
import type { StepTaker } from '../../rules/capacity/scarcity-order.ts'
import type { WaitingListStep } from '../../rules/capacity/waiting-list-step.ts'
import type { DB } from '../tables.ts'

/** One step of a case: when, and in which role it was taken. */
export interface ScarcityCaseStep {
  readonly step: WaitingListStep
  readonly at: Date
  readonly takenBy: StepTaker
}

/** Every step of each of these cases, oldest first. The cases were logged when they were read. */
export async function scarcityCaseSteps(
  trx: Transaction<DB>,
  caseIds: readonly string[],
): Promise<Map<string, ScarcityCaseStep[]>> {
  const rows = await trx
    .selectFrom('scarcityCaseStep')
    .select(['entryId', 'toStep as step', 'at', 'takenBy'])
    .where('entryId', '=', sql<string>`any(${caseIds}::uuid[])`)
    .orderBy('at')
    .orderBy('id')
    .$castTo<ScarcityCaseStep & { entryId: string }>()
    .execute()
  return Map.groupBy(rows, ({ entryId }) => entryId)
}
