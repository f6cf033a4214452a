import { recordAccess } from '@kraamketen/audit'
import type { IsoDate } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { DB } from '../tables.ts'

export interface Client {
  readonly id: string
  readonly givenName: string
  readonly familyName: string
  readonly birthDate: IsoDate
  readonly bsnEncrypted: Buffer | null
  readonly dueDate: IsoDate
  readonly bornOn: IsoDate | null
  readonly parity: number | null
  readonly municipalityCode: string | null
  readonly uzoviCode: string | null
  readonly language: string
  /** AGB code of the kraamzorg organisation of the last referral that was not declined or withdrawn. */
  readonly careProviderAgbCode: string | null
}

/** The clients with these ids that the viewer may see, each with its line in the log; others are absent. */
export async function clientsById(trx: Transaction<DB>, ids: readonly string[]): Promise<Map<string, Client>> {
  const rows = await trx
    .selectFrom('client')
    .select([
      'id',
      'givenName',
      'familyName',
      'birthDate',
      'bsnEncrypted',
      'dueDate',
      'bornOn',
      'parity',
      'municipalityCode',
      'uzoviCode',
      'language',
      (eb) =>
        eb
          .selectFrom('referral')
          .select('recipient')
          .whereRef('referral.clientId', '=', 'client.id')
          .where('state', 'not in', ['DECLINED', 'WITHDRAWN'])
          .orderBy('submittedAt', 'desc')
          .limit(1)
          .as('careProviderAgbCode'),
    ])
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  await recordAccess(
    trx,
    rows.map(({ id }) => ({ action: 'READ', type: 'client.read', clientId: id, objectType: 'client', objectId: id })),
  )
  return new Map(rows.map((row) => [row.id, row as Client]))
}
