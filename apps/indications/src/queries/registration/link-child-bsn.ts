import { recordAccess } from '@kraamketen/audit'
import { type Transaction, sql } from 'kysely'
import type { SealedBsn } from '../../bsn-vault.ts'
import { holdBsn } from './hold-bsn.ts'
import type { Recorder } from './recorder.ts'
import type { DB } from '../tables.ts'

export type BsnLinking = 'LINKED' | 'REPEATED' | 'NOT_FOUND' | 'HAS_ANOTHER' | 'IN_USE'

/**
 * Links a BSN to a child, once. The same one again changes nothing, another one clashes, and so does one that somebody
 * else has: not said is who.
 */
export async function linkChildBsn(
  trx: Transaction<DB>,
  childId: string,
  bsn: SealedBsn,
  by: Recorder,
): Promise<BsnLinking> {
  const child = await trx
    .selectFrom('child')
    .select(['clientId', 'bsnHash'])
    .where('id', '=', childId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (child === undefined) return 'NOT_FOUND'
  if (child.bsnHash !== null) return child.bsnHash.equals(bsn.hash) ? 'REPEATED' : 'HAS_ANOTHER'
  await holdBsn(trx, bsn.hash)
  const { rows } = await sql<{ inUse: boolean }>`
    select indications.bsn_in_use(${bsn.hash}, ${childId}::uuid) as in_use
  `.execute(trx)
  if (rows[0]?.inUse !== false) return 'IN_USE'
  await trx
    .updateTable('child')
    .set({
      bsnEncrypted: bsn.encrypted,
      bsnHash: bsn.hash,
      bsnKeyId: bsn.keyId,
      bsnLinkedAt: sql`now()`,
      bsnLinkedBySubject: sql`access.viewer_subject()`,
      bsnLinkedByName: by.name,
      bsnLinkedByOrganisation: by.organisation,
    })
    .where('id', '=', childId)
    .execute()
  await recordAccess(trx, [
    { action: 'UPDATE', type: 'child.linkBsn', clientId: child.clientId, objectType: 'child', objectId: childId },
  ])
  return 'LINKED'
}
