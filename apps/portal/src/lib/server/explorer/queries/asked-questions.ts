import type { Kysely, Transaction } from 'kysely'
import { type AskedBefore, remember } from '../../../explorer/asked-before.ts'
import type { Tables } from '../../queries/tables.ts'
import { seal, unseal } from '@kraamketen/sealing'

/** Of which session, and the key that its secrets are sealed with. */
interface Ours {
  readonly idHash: Buffer
  readonly key: Buffer
}

/** What was asked in a session, newest first. */
export async function askedBefore(
  db: Pick<Kysely<Tables>, 'selectFrom'>,
  { idHash, key }: Ours,
): Promise<readonly AskedBefore[]> {
  const row = await db.selectFrom('askedQuestions').select('sealed').where('idHash', '=', idHash).executeTakeFirst()
  return row === undefined ? [] : ((unseal(key, contextOf(idHash), row.sealed) ?? []) as readonly AskedBefore[])
}

/** Keeps what was asked until the session ends; does nothing when it ended meanwhile. */
export async function rememberAsked(trx: Transaction<Tables>, ours: Ours, asked: AskedBefore): Promise<void> {
  const { idHash, key } = ours
  // Two tabs that ask at once take turns, so that neither loses what the other asked.
  const session = await trx
    .selectFrom('session')
    .select('idHash')
    .where('idHash', '=', idHash)
    .forUpdate()
    .executeTakeFirst()
  if (session === undefined) return
  const sealed = seal(key, contextOf(idHash), remember(await askedBefore(trx, ours), asked))
  await trx
    .insertInto('askedQuestions')
    .values({ idHash, sealed })
    .onConflict((conflict) => conflict.column('idHash').doUpdateSet({ sealed }))
    .execute()
}

const contextOf = (idHash: Buffer) => Buffer.concat([Buffer.from('asked'), idHash])
