import { recordAccess } from '@kraamketen/audit'
import type { Minutes } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { Feeding } from '../../rules/indication/rule.ts'
import type { DB } from '../tables.ts'

/** An indication as it was set: the facts, never the hours, which follow from them by the rules. */
export interface Indication {
  readonly id: string
  readonly clientId: string
  readonly referralId: string
  readonly protocolVersion: string
  readonly feeding: Feeding | null
  readonly additionalMinutes: Minutes
  readonly additionalReason: string | null
  readonly packageDays: number
  readonly hospitalDays: number | null
  readonly setAt: Date
  readonly setByName: string
  readonly setByOrganisation: string
  readonly agreedBy: string | null
}

const COLUMNS = [
  'id',
  'clientId',
  'referralId',
  'protocolVersion',
  'feeding',
  'additionalMinutes',
  'additionalReason',
  'packageDays',
  'hospitalDays',
  'setAt',
  'setByName',
  'setByOrganisation',
  'agreedBy',
] as const

/** The indications with these ids that the viewer may see, logged; others are absent. */
export async function indicationsById(trx: Transaction<DB>, ids: readonly string[]): Promise<Map<string, Indication>> {
  const rows = await trx
    .selectFrom('indication')
    .select(COLUMNS)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  await logReading(trx, rows)
  return new Map(rows.map((row) => [row.id, row as Indication]))
}

/** The latest indication of each of these clients, logged. */
export async function currentIndications(
  trx: Transaction<DB>,
  clientIds: readonly string[],
): Promise<Map<string, Indication>> {
  const rows = await trx
    .selectFrom('indication')
    .select(COLUMNS)
    .distinctOn('clientId')
    .where('clientId', '=', sql<string>`any(${clientIds}::uuid[])`)
    .orderBy('clientId')
    .orderBy('setAt', 'desc')
    .orderBy('id', 'desc')
    .execute()
  await logReading(trx, rows)
  return new Map(rows.map((row) => [row.clientId, row as Indication]))
}

export type NewIndication = Omit<Indication, 'id' | 'setAt'>

/** Stores an indication beside those before it; returns its id. */
export async function addIndication(trx: Transaction<DB>, indication: NewIndication): Promise<string> {
  const { id } = await trx.insertInto('indication').values(indication).returning('id').executeTakeFirstOrThrow()
  await recordAccess(trx, [
    { action: 'CREATE', type: 'indication.set', clientId: indication.clientId, objectType: 'indication', objectId: id },
  ])
  return id
}

/** Whether a referral has an indication. */
export async function hasIndication(trx: Transaction<DB>, referralId: string): Promise<boolean> {
  const row = await trx.selectFrom('indication').select('id').where('referralId', '=', referralId).executeTakeFirst()
  return row !== undefined
}

function logReading(trx: Transaction<DB>, rows: readonly { id: string; clientId: string }[]): Promise<void> {
  return recordAccess(
    trx,
    rows.map(({ id, clientId }) => ({
      action: 'READ',
      type: 'indication.read',
      clientId,
      objectType: 'indication',
      objectId: id,
    })),
  )
}
