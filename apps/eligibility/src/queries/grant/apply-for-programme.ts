import { recordAccess } from '@kraamketen/audit'
import type { Transaction } from 'kysely'
import type { ApplicationRow } from './applications.ts'
import type { DB } from '../tables.ts'

/** What is stored of an application when it is made. */
export interface NewApplication extends Omit<
  ApplicationRow,
  'id' | 'appliedOn' | 'state' | 'stateSince' | 'waitingSince' | 'refusalReason' | 'decisionReason'
> {
  readonly idempotencyKey: string
  /** Of everything that was asked: the same key with another digest is another application. */
  readonly requestDigest: Buffer
}

export type Applied =
  | { readonly outcome: 'APPLIED' | 'REPEATED'; readonly id: string }
  | { readonly outcome: 'KEY_USED' }
  | { readonly outcome: 'OPEN_APPLICATION' }

/**
 * Stores an application once, however often and however simultaneously it is asked: the insert waits for a twin under
 * way and then finds it.
 */
export async function applyForProgramme(trx: Transaction<DB>, application: NewApplication): Promise<Applied> {
  const inserted = await trx
    .insertInto('programmeApplication')
    .values({ ...application, criteria: JSON.stringify(application.criteria), state: 'APPLIED' })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (inserted === undefined) return earlier(trx, application)
  await trx
    .insertInto('programmeApplicationEvent')
    .values({
      applicationId: inserted.id,
      toState: 'APPLIED',
      byName: application.appliedByName,
      organisation: application.appliedByOrganisation,
      cause: 'APPLICATION',
    })
    .execute()
  await recordAccess(trx, [
    {
      action: 'CREATE',
      type: 'application.apply',
      clientId: application.clientId,
      objectType: 'programme_application',
      objectId: inserted.id,
    },
  ])
  return { outcome: 'APPLIED', id: inserted.id }
}

async function earlier(trx: Transaction<DB>, application: NewApplication): Promise<Applied> {
  const found = await trx
    .selectFrom('programmeApplication')
    .select(['id', 'requestDigest'])
    .where('appliedByOrganisation', '=', application.appliedByOrganisation)
    .where('idempotencyKey', '=', application.idempotencyKey)
    .executeTakeFirst()
  if (found === undefined) return { outcome: 'OPEN_APPLICATION' }
  return found.requestDigest.equals(application.requestDigest)
    ? { outcome: 'REPEATED', id: found.id }
    : { outcome: 'KEY_USED' }
}
