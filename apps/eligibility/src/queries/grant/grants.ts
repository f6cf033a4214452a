import { recordAccess } from '@kraamketen/audit'
import type { IsoDate } from '@kraamketen/kraamzorg'
import { sql, type Transaction } from 'kysely'
import type { LapseReason } from '../../rules/grant/lapse-reason.ts'
import type { DB } from '../tables.ts'
import { ofVisibleClients } from '../of-visible-clients.ts'

/** That a programme was granted, before it is known which programme that is. */
export interface GrantRow {
  readonly id: string
  readonly clientId: string
  readonly programmeId: string
  /** Null for what was granted before applications were kept. */
  readonly applicationId: string | null
  readonly grantedOn: IsoDate
  /** The birth, as the application or the first hours said it; null when neither did. */
  readonly bornOn: IsoDate | null
  readonly lapsedOn: IsoDate | null
  readonly lapseReason: LapseReason | null
  readonly lapseNote: string | null
}

export const GRANT_COLUMNS = [
  'programmeGrant.id',
  'programmeGrant.clientId',
  'programmeGrant.programmeId',
  'programmeGrant.applicationId',
  'programmeGrant.grantedOn',
  'programmeGrant.bornOn',
  'programmeGrant.lapsedOn',
  'programmeGrant.lapseReason',
  'programmeGrant.lapseNote',
] as const

/**
 * What was granted to the clients that the viewer may see, each with its line in the log. A client without a grant
 * has an empty list; one that the viewer may not see is absent.
 */
export async function grants(
  trx: Transaction<DB>,
  clientIds: readonly string[],
): Promise<Map<string, readonly GrantRow[]>> {
  const rows = await trx
    .selectFrom('programmeGrant')
    .select(GRANT_COLUMNS)
    .where('clientId', '=', sql<string>`any(${clientIds}::uuid[])`)
    .orderBy('grantedOn')
    .orderBy('id')
    .execute()
  const reading = { type: 'grant.read', objectType: 'programme_grant' }
  return ofVisibleClients(trx, clientIds, reading, rows as GrantRow[])
}

/** Grants by their id, logged; one that the viewer may not see is absent. */
export async function grantsById(trx: Transaction<DB>, ids: readonly string[]): Promise<Map<string, GrantRow>> {
  const rows = await trx
    .selectFrom('programmeGrant')
    .select(GRANT_COLUMNS)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  await logGrants(trx, rows as GrantRow[])
  return new Map((rows as GrantRow[]).map((row) => [row.id, row]))
}

/** Of applications what they were granted, by the application; logged. */
export async function grantsOfApplications(
  trx: Transaction<DB>,
  applicationIds: readonly string[],
): Promise<Map<string, GrantRow>> {
  const rows = await trx
    .selectFrom('programmeGrant')
    .select(GRANT_COLUMNS)
    .where('applicationId', '=', sql<string>`any(${applicationIds}::uuid[])`)
    .execute()
  await logGrants(trx, rows as GrantRow[])
  return new Map((rows as GrantRow[]).map((row) => [row.applicationId as string, row]))
}

export async function logGrants(trx: Transaction<DB>, rows: readonly GrantRow[]): Promise<void> {
  await recordAccess(
    trx,
    rows.map(({ id, clientId }) => ({
      action: 'READ',
      type: 'grant.read',
      clientId,
      objectType: 'programme_grant',
      objectId: id,
    })),
  )
}
