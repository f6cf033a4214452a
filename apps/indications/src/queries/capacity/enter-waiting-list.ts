import { recordAccess } from '@kraamketen/audit'
import type { IsoDate } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import { OPEN_STEPS } from '../../rules/capacity/waiting-list-step.ts'
import type { DB } from '../tables.ts'

export interface NewWaitingListEntry {
  readonly clientId: string
  readonly regionCode: string
  readonly dueDate: IsoDate
  readonly preferredOrganisation: string | null
  readonly enteredByOrganisation: string
}

/**
 * Puts a client on the waiting list, at the first step, with the class that came along with her last referral for
 * kraamzorg. Null when she is on it already.
 */
export async function enterWaitingList(
  trx: Transaction<DB>,
  entry: NewWaitingListEntry,
  byName: string,
): Promise<string | null> {
  const [step] = OPEN_STEPS
  const inserted = await trx
    .insertInto('waitingListEntry')
    .values((eb) => ({
      ...entry,
      step,
      vulnerabilityClass: eb
        .selectFrom('referral')
        .select('referral.vulnerabilityClass')
        .where('referral.clientId', '=', entry.clientId)
        .where('referral.kind', '=', 'KRAAMZORG')
        .where('referral.vulnerabilityClass', 'is not', null)
        .orderBy('referral.submittedAt', 'desc')
        .limit(1),
    }))
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (inserted === undefined) return null
  const { id } = inserted
  await trx
    .insertInto('waitingListEvent')
    .values({ entryId: id, fromStep: null, toStep: step, byName, organisation: entry.enteredByOrganisation })
    .execute()
  await recordAccess(trx, [
    {
      action: 'CREATE',
      type: 'waiting-list.enter',
      clientId: entry.clientId,
      objectType: 'waiting-list-entry',
      objectId: id,
    },
  ])
  return id
}

/** The day on which her registration ended, which takes her out of every list; undefined when she may not be seen. */
export async function registrationEnd(trx: Transaction<DB>, clientId: string): Promise<IsoDate | null | undefined> {
  const row = await trx
    .selectFrom('client')
    .select(sql<IsoDate | null>`registration_ended_on`.as('endedOn'))
    .where('id', '=', clientId)
    .executeTakeFirst()
  return row?.endedOn
}
