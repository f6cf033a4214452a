import { recordAccess } from '@kraamketen/audit'
import { sql, type Transaction } from 'kysely'
import type { ApplicationCause, ApplicationState } from '../../rules/grant/application-state.ts'
import type { RefusalReason } from '../../rules/grant/refusal-reason.ts'
import type { ApplicationRow } from './applications.ts'
import type { DB } from '../tables.ts'

export interface ApplicationStepTaken {
  readonly to: ApplicationState
  readonly cause: ApplicationCause
  readonly refusalReason: RefusalReason | null
  readonly reason: string | null
}

/** Who acts, and for which organisation. */
export interface Actor {
  readonly byName: string
  readonly organisation: string
}

/** Brings a held application to its next state, with a line in its history and in the log. */
export async function stepApplication(
  trx: Transaction<DB>,
  application: Pick<ApplicationRow, 'id' | 'clientId' | 'state'>,
  { to, cause, refusalReason, reason }: ApplicationStepTaken,
  { byName, organisation }: Actor,
): Promise<void> {
  await trx
    .updateTable('programmeApplication')
    .set({
      state: to,
      stateSince: sql`now()`,
      refusalReason,
      ...(cause === 'DECISION' ? { decisionReason: reason } : {}),
      ...(to === 'WAITING' ? { waitingSince: sql`now()` } : {}),
    })
    .where('id', '=', application.id)
    .execute()
  await trx
    .insertInto('programmeApplicationEvent')
    .values({
      applicationId: application.id,
      fromState: application.state,
      toState: to,
      byName,
      organisation,
      cause,
      reason,
    })
    .execute()
  await recordAccess(trx, [
    {
      action: 'UPDATE',
      type: 'application.step',
      clientId: application.clientId,
      objectType: 'programme_application',
      objectId: application.id,
    },
  ])
}
