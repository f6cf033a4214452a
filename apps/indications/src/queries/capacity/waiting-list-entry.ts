import { recordAccess } from '@kraamketen/audit'
import type { IsoDate } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { WaitingListStep } from '../../rules/capacity/waiting-list-step.ts'
import type { ReferredVulnerabilityClass } from '../../rules/referral/vulnerability-class.ts'
import type { DB } from '../tables.ts'

export interface WaitingListEntry {
  readonly id: string
  readonly clientId: string
  readonly regionCode: string
  readonly dueDate: IsoDate
  readonly preferredOrganisation: string | null
  readonly enteredByOrganisation: string
  readonly vulnerabilityClass: ReferredVulnerabilityClass | null
  readonly step: WaitingListStep
  readonly stepSince: Date
  readonly enteredAt: Date
  readonly placedWith: string | null
}

export const WAITING_LIST_COLUMNS = [
  'waitingListEntry.id',
  'waitingListEntry.clientId',
  'waitingListEntry.regionCode',
  'waitingListEntry.dueDate',
  'waitingListEntry.preferredOrganisation',
  'waitingListEntry.enteredByOrganisation',
  'waitingListEntry.vulnerabilityClass',
  'waitingListEntry.step',
  'waitingListEntry.stepSince',
  'waitingListEntry.enteredAt',
  'waitingListEntry.placedWith',
] as const

/** The entries with these ids that the viewer may see, logged; others are absent. */
export async function waitingListEntries(
  trx: Transaction<DB>,
  ids: readonly string[],
): Promise<Map<string, WaitingListEntry>> {
  const rows = await trx
    .selectFrom('waitingListEntry')
    .select(WAITING_LIST_COLUMNS)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  await logWaitingListReading(trx, rows)
  return new Map(rows.map((row) => [row.id, row as WaitingListEntry]))
}

/** Also who sees no name reads that somebody waits: a line each. */
export async function logWaitingListReading(
  trx: Transaction<DB>,
  entries: readonly { id: string; clientId: string }[],
): Promise<void> {
  await recordAccess(
    trx,
    entries.map(({ id, clientId }) => ({
      action: 'READ',
      type: 'waiting-list.read',
      clientId,
      objectType: 'waiting-list-entry',
      objectId: id,
    })),
  )
}
