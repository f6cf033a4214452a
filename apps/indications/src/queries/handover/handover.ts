import type { IsoDate, Minutes } from '@kraamketen/kraamzorg'
import { recordAccess } from '@kraamketen/audit'
import { type Transaction, sql } from 'kysely'
import type { HandoverDocument } from '../../rules/handover/handover-document.ts'
import type { DB } from '../tables.ts'

/** A handover as it was sent, and what happened to it since. */
export interface Handover {
  readonly id: string
  readonly clientId: string
  readonly childId: string
  readonly version: number
  readonly sender: string
  readonly recipient: string
  readonly document: HandoverDocument
  /** Mandatory elements, and how many of them are there or said to be unknown. */
  readonly elements: number
  readonly elementsPresent: number
  readonly indicatedMinutes: Minutes | null
  readonly receivedMinutes: Minutes | null
  readonly bornOn: IsoDate
  readonly sentAt: Date
  readonly sentByName: string
  readonly receivedAt: Date | null
  readonly receivedByName: string | null
  /** The version before this one. */
  readonly replaces: string | null
  /** The version after this one. */
  readonly replacedBy: string | null
  readonly openQuestions: number
}

/** The next version, when there is one. */
export const REPLACED_BY = sql<string | null>`(
  select later.id from indications.handover later
  where later.child_id = handover.child_id and later.version = handover.version + 1
)`

export const HANDOVER_COLUMNS = [
  'handover.id',
  'handover.clientId',
  'handover.childId',
  'handover.version',
  'handover.sender',
  'handover.recipient',
  'handover.document',
  'handover.elements',
  'handover.elementsPresent',
  'handover.indicatedMinutes',
  'handover.receivedMinutes',
  'handover.bornOn',
  'handover.sentAt',
  'handover.sentByName',
  'handover.receivedAt',
  'handover.receivedByName',
  sql<string | null>`(
    select earlier.id from indications.handover earlier
    where earlier.child_id = handover.child_id and earlier.version = handover.version - 1
  )`.as('replaces'),
  REPLACED_BY.as('replacedBy'),
  'handover.openQuestions',
] as const

export function logHandovers(
  trx: Transaction<DB>,
  rows: readonly { readonly id: string; readonly clientId: string }[],
): Promise<void> {
  return recordAccess(
    trx,
    rows.map(({ id, clientId }) => ({
      action: 'READ',
      type: 'handover.read',
      clientId,
      objectType: 'handover',
      objectId: id,
    })),
  )
}
