import type { IsoDate } from '@kraamketen/kraamzorg'
import type { Transaction } from 'kysely'
import type { DB } from '../tables.ts'

export interface HeldClient {
  readonly id: string
  readonly familyName: string
  readonly birthDate: IsoDate
  readonly dueDate: IsoDate
  readonly bornOn: IsoDate | null
  readonly registeredBy: string
  readonly registrationEndedOn: IsoDate | null
}

/**
 * The client, held until the end of the transaction, so that two who record something of her at once do so one after
 * the other; null for who may not. Holds off no row that only points at her.
 */
export async function holdClient(trx: Transaction<DB>, id: string): Promise<HeldClient | null> {
  const row = await trx
    .selectFrom('client')
    .select(['id', 'familyName', 'birthDate', 'dueDate', 'bornOn', 'registeredBy', 'registrationEndedOn'])
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return (row as HeldClient | undefined) ?? null
}
