import { recordAccess } from '@kraamketen/audit'
import type { IsoDate } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { CareRelationshipKind } from '../../rules/registration/care-relationship-kind.ts'
import type { DB } from '../tables.ts'

export interface CareRelationship {
  readonly clientId: string
  readonly organisation: string
  readonly kind: CareRelationshipKind
  readonly startsOn: IsoDate
  readonly endsOn: IsoDate | null
  /** What gave it, in a word: `registration`, `referral`, `handover`. */
  readonly source: string
}

/** Who treats, or treated, each of these clients, first who came first, logged. */
export async function careTeams(
  trx: Transaction<DB>,
  clientIds: readonly string[],
): Promise<Map<string, CareRelationship[]>> {
  const { rows } = await sql<CareRelationship>`
    select client_id, organisation, kind, starts_on, ends_on, source
    from indications.care_team(${clientIds}::uuid[])
  `.execute(trx)
  const teams = Map.groupBy(rows, ({ clientId }) => clientId)
  await recordAccess(
    trx,
    [...teams.keys()].map((clientId) => ({
      action: 'READ',
      type: 'careRelationship.read',
      clientId,
      objectType: 'client',
      objectId: clientId,
    })),
  )
  return teams
}
