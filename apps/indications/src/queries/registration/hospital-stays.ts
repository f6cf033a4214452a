import { recordAccess } from '@kraamketen/audit'
import type { IsoDate } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { DB } from '../tables.ts'

/** A stay in hospital as its row says it: of the mother, or of one child. */
export interface HospitalStay {
  readonly id: string
  readonly clientId: string
  readonly childId: string | null
  readonly admittedOn: IsoDate
  readonly dischargedOn: IsoDate | null
  readonly recordedByName: string
  readonly recordedByOrganisation: string
}

export const STAY_COLUMNS = [
  'id',
  'clientId',
  'childId',
  'admittedOn',
  'dischargedOn',
  'recordedByName',
  'recordedByOrganisation',
] as const

/** The stays of each of these clients and their children, first admitted first, logged. */
export async function hospitalStaysOfClients(
  trx: Transaction<DB>,
  clientIds: readonly string[],
): Promise<Map<string, HospitalStay[]>> {
  const rows = await trx
    .selectFrom('hospitalStay')
    .select(STAY_COLUMNS)
    .where('clientId', '=', sql<string>`any(${clientIds}::uuid[])`)
    .orderBy('admittedOn')
    .orderBy('id')
    .execute()
  await recordAccess(
    trx,
    rows.map(({ id, clientId }) => ({
      action: 'READ',
      type: 'hospitalStay.read',
      clientId,
      objectType: 'hospitalStay',
      objectId: id,
    })),
  )
  return Map.groupBy(rows as HospitalStay[], ({ clientId }) => clientId)
}
