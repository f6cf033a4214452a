import { recordAccess } from '@kraamketen/audit'
import type { IsoDate, Minutes } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { ChangeCode } from '../../rules/indication/change-code.ts'
import type { IndicationMethod } from '../../rules/indication/protocol.ts'
import type { Feeding } from '../../rules/indication/rule.ts'
import type { DB } from '../tables.ts'

/** An indication as it was set: the facts. The hours follow from them by the rules; `minutes` is what the rules gave. */
export interface Indication {
  readonly id: string
  readonly clientId: string
  readonly referralId: string
  readonly method: IndicationMethod
  readonly protocolVersion: string
  readonly klimPackage: string | null
  readonly feeding: Feeding | null
  readonly additionalMinutes: Minutes
  readonly additionalReason: string | null
  /** Approved for a longer period. */
  readonly extensionMinutes: Minutes
  readonly packageDays: number
  readonly hospitalDays: number | null
  readonly children: number | null
  readonly partusMinutes: Minutes | null
  readonly careUntil: IsoDate | null
  /** As the rules gave it when it was set; null while the base was undecided. */
  readonly minutes: Minutes | null
  /** 1 for the first of this client. */
  readonly version: number
  readonly replaces: string | null
  readonly changeCode: ChangeCode | null
  readonly changeReason: string | null
  readonly setAt: Date
  readonly setByName: string
  readonly setByOrganisation: string
  readonly agreedBy: string | null
  readonly agreedByOrganisation: string | null
  readonly agreedOn: IsoDate | null
  /** Of the client: the day from which the days of care are counted. */
  readonly bornOn: IsoDate | null
}

/** The indications that the viewer may see, as they are read everywhere. */
export function selectIndications(trx: Transaction<DB>) {
  return trx.selectFrom('indication').select((eb) => [
    'indication.id',
    'indication.clientId',
    'indication.referralId',
    'indication.method',
    'indication.protocolVersion',
    'indication.klimPackage',
    'indication.feeding',
    'indication.additionalMinutes',
    'indication.additionalReason',
    'indication.extensionMinutes',
    'indication.packageDays',
    'indication.hospitalDays',
    'indication.children',
    'indication.partusMinutes',
    'indication.careUntil',
    'indication.minutes',
    'indication.replaces',
    'indication.changeCode',
    'indication.changeReason',
    'indication.setAt',
    'indication.setByName',
    'indication.setByOrganisation',
    'indication.agreedBy',
    'indication.agreedByOrganisation',
    'indication.agreedOn',
    eb
      .selectFrom('indication as earlier')
      .select((count) => count.fn.countAll<number>().as('version'))
      .whereRef('earlier.clientId', '=', 'indication.clientId')
      .where(sql<boolean>`(earlier.set_at, earlier.id) <= (indication.set_at, indication.id)`)
      .as('version'),
    eb.selectFrom('client').select('client.bornOn').whereRef('client.id', '=', 'indication.clientId').as('bornOn'),
  ])
}

/** The indications with these ids that the viewer may see, logged; others are absent. */
export async function indicationsById(trx: Transaction<DB>, ids: readonly string[]): Promise<Map<string, Indication>> {
  const rows = await selectIndications(trx)
    .where('indication.id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  await logIndications(trx, rows)
  return new Map(rows.map((row) => [row.id, row as Indication]))
}

/** The latest indication of each of these clients, logged. */
export async function currentIndications(
  trx: Transaction<DB>,
  clientIds: readonly string[],
): Promise<Map<string, Indication>> {
  const rows = await selectIndications(trx)
    .distinctOn('indication.clientId')
    .where('indication.clientId', '=', sql<string>`any(${clientIds}::uuid[])`)
    .orderBy('indication.clientId')
    .orderBy('indication.setAt', 'desc')
    .orderBy('indication.id', 'desc')
    .execute()
  await logIndications(trx, rows)
  return new Map(rows.map((row) => [row.clientId, row as Indication]))
}

/** Every indication of each of these clients, newest first, logged. */
export async function indicationsOfClients(
  trx: Transaction<DB>,
  clientIds: readonly string[],
): Promise<Map<string, Indication[]>> {
  const rows = await selectIndications(trx)
    .where('indication.clientId', '=', sql<string>`any(${clientIds}::uuid[])`)
    .orderBy('indication.setAt', 'desc')
    .orderBy('indication.id', 'desc')
    .execute()
  await logIndications(trx, rows)
  return Map.groupBy(rows as Indication[], ({ clientId }) => clientId)
}

/** Whether a referral has an indication. */
export async function hasIndication(trx: Transaction<DB>, referralId: string): Promise<boolean> {
  const row = await trx.selectFrom('indication').select('id').where('referralId', '=', referralId).executeTakeFirst()
  return row !== undefined
}

export function logIndications(trx: Transaction<DB>, rows: readonly { id: string; clientId: string }[]): Promise<void> {
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
