import { recordAccess } from '@kraamketen/audit'
import { type Transaction, sql } from 'kysely'
import { indicate } from '../../rules/indication/indicate.ts'
import type { Protocol } from '../../rules/indication/protocol.ts'
import type { DB } from '../tables.ts'
import type { Indication } from './indications.ts'

type Derived = 'id' | 'setAt' | 'version' | 'minutes' | 'method' | 'protocolVersion' | 'klimPackage'
export type NewIndication = Omit<Indication, Derived>

/** Stores an indication by a protocol beside those before it, with the minutes that its rules give; returns its id. */
export async function addIndication(
  trx: Transaction<DB>,
  protocol: Protocol,
  indication: NewIndication,
): Promise<string> {
  const { bornOn, ...facts } = indication
  const { minutes } = indicate({ ...facts, bornOn, protocol })
  const { id } = await trx
    .insertInto('indication')
    .values({
      ...facts,
      method: protocol.code,
      protocolVersion: protocol.version,
      minutes,
      // The time of the statement, not of the transaction: who waited for another comes after it.
      setAt: sql`clock_timestamp()`,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await recordAccess(trx, [
    { action: 'CREATE', type: 'indication.set', clientId: indication.clientId, objectType: 'indication', objectId: id },
  ])
  return id
}
