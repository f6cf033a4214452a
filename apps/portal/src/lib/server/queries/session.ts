import type { Transaction } from 'kysely'
import type { Tables } from './tables.ts'

/** The portal's database, in a transaction. */
export type SessionTransaction = Transaction<Tables>

const MINUTE = 60_000

/** A session that nobody used for this long is over: a phone left on a kitchen table. */
export const IDLE_MINUTES = 15
/** However busy, after a working day a person signs in again. */
export const ABSOLUTE_HOURS = 10

type Session = { idHash: Buffer; sealed: Buffer }

const ago = (now: Date, minutes: number) => new Date(now.getTime() - minutes * MINUTE)

export async function insertSession(trx: SessionTransaction, session: Session, now: Date): Promise<void> {
  await trx
    .insertInto('session')
    .values({ ...session, signedInAt: now, lastSeenAt: now })
    .execute()
}

/** The sealed grant of a session that is alive, which by being asked stays alive; undefined when there is none. */
export async function touchSession(trx: SessionTransaction, idHash: Buffer, now: Date): Promise<Buffer | undefined> {
  const row = await trx
    .updateTable('session')
    .set({ lastSeenAt: now })
    .where('idHash', '=', idHash)
    .where('lastSeenAt', '>', ago(now, IDLE_MINUTES))
    .where('signedInAt', '>', ago(now, ABSOLUTE_HOURS * 60))
    .returning('sealed')
    .executeTakeFirst()
  return row?.sealed
}

/** The sealed grant of a session that is alive, without keeping it so; undefined when there is none. */
export async function readSession(trx: SessionTransaction, idHash: Buffer, now: Date): Promise<Buffer | undefined> {
  const row = await trx
    .selectFrom('session')
    .select('sealed')
    .where('idHash', '=', idHash)
    .where('lastSeenAt', '>', ago(now, IDLE_MINUTES))
    .where('signedInAt', '>', ago(now, ABSOLUTE_HOURS * 60))
    .executeTakeFirst()
  return row?.sealed
}

/** The sealed grant, while others that want the same wait until this transaction ends. */
export async function lockSession(trx: SessionTransaction, idHash: Buffer): Promise<Buffer | undefined> {
  const row = await trx
    .selectFrom('session')
    .select('sealed')
    .where('idHash', '=', idHash)
    .forUpdate()
    .executeTakeFirst()
  return row?.sealed
}

export async function replaceGrant(trx: SessionTransaction, { idHash, sealed }: Session): Promise<void> {
  await trx.updateTable('session').set({ sealed }).where('idHash', '=', idHash).execute()
}

/** Ends a session and returns its sealed grant; undefined when there was none. */
export async function deleteSession(trx: SessionTransaction, idHash: Buffer): Promise<Buffer | undefined> {
  const row = await trx.deleteFrom('session').where('idHash', '=', idHash).returning('sealed').executeTakeFirst()
  return row?.sealed
}

/** Removes what is over anyway; returns how many. */
export async function deleteExpired(trx: SessionTransaction, now: Date): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom('session')
    .where((where) =>
      where.or([
        where('lastSeenAt', '<=', ago(now, IDLE_MINUTES)),
        where('signedInAt', '<=', ago(now, ABSOLUTE_HOURS * 60)),
      ]),
    )
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}
