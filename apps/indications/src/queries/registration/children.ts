import { recordAccess } from '@kraamketen/audit'
import { type Transaction, sql } from 'kysely'
import type { Child } from './child.ts'
import type { DB } from '../tables.ts'

const COLUMNS = [
  'id',
  'clientId',
  'birthOrder',
  'givenName',
  'familyName',
  'sex',
  'bornAt',
  'stillborn',
  'diedOn',
  'gestationalDays',
  'birthWeightGrams',
  'apgar1',
  'apgar5',
  'birthPlace',
  'modeOfBirth',
  'particulars',
  'bsnEncrypted',
  'bsnLinkedAt',
  'bsnLinkedByName',
  'bsnLinkedByOrganisation',
] as const

/**
 * The children with these ids that the viewer may see, logged; others are absent. Whoever has no relationship with the
 * mother sees of a birth in the area what the population register tells, and no more.
 */
export async function childrenById(trx: Transaction<DB>, ids: readonly string[]): Promise<Map<string, Child>> {
  const rows = await trx
    .selectFrom('child')
    .select(COLUMNS)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  const seen = new Map(rows.map((row) => [row.id, row as Child]))
  const unseen = ids.filter((id) => !seen.has(id))
  const inArea = unseen.length === 0 ? [] : await birthsInArea(trx, unseen)
  const all = [...seen.values(), ...inArea]
  await logReading(trx, all)
  return new Map(all.map((child) => [child.id, child]))
}

/** The children of each of these clients, first born first, logged. */
export async function childrenOfClients(
  trx: Transaction<DB>,
  clientIds: readonly string[],
): Promise<Map<string, Child[]>> {
  const rows = await trx
    .selectFrom('child')
    .select(COLUMNS)
    .where('clientId', '=', sql<string>`any(${clientIds}::uuid[])`)
    .orderBy('clientId')
    .orderBy('birthOrder')
    .execute()
  await logReading(trx, rows)
  return Map.groupBy(rows as Child[], ({ clientId }) => clientId)
}

async function birthsInArea(trx: Transaction<DB>, ids: readonly string[]): Promise<Child[]> {
  const rows = await trx
    .selectFrom('birthInArea')
    .select([
      'childId as id',
      'clientId',
      'givenName',
      'familyName',
      'sex',
      'bornAt',
      'stillborn',
      'diedOn',
      'bsnLinkedAt',
      'bsnLinkedByName',
      'bsnLinkedByOrganisation',
    ])
    .where('childId', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  const untold = {
    birthOrder: null,
    gestationalDays: null,
    birthWeightGrams: null,
    apgar1: null,
    apgar5: null,
    birthPlace: null,
    modeOfBirth: null,
    particulars: null,
    bsnEncrypted: null,
  }
  return rows.map((row) => ({ ...untold, ...row }) as Child)
}

function logReading(trx: Transaction<DB>, children: readonly { id: string; clientId: string }[]): Promise<void> {
  return recordAccess(
    trx,
    children.map(({ id, clientId }) => ({
      action: 'READ',
      type: 'child.read',
      clientId,
      objectType: 'child',
      objectId: id,
    })),
  )
}
