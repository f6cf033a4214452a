import { type AuditAction, recordAccess } from '@kraamketen/audit'
import type { Transaction } from 'kysely'
import type { DossierTable } from './dossier-rows.ts'
import type { DB } from '../tables.ts'

/**
 * What the log calls a row. The mother reads the log of her own file: that there is a case of the reporting code, or a
 * signal that was not shared with her, must not be read from it, so there it is a part of the dossier like any other.
 */
const OBJECT_TYPE: Readonly<Record<DossierTable, string>> = {
  advice: 'advice',
  carePlan: 'care-plan',
  deliveryDifference: 'delivery-difference',
  earlySignalling: 'dossier',
  goal: 'goal',
  observation: 'observation',
  reportingCodeCase: 'dossier',
  reportingCodeStep: 'dossier',
  screening: 'screening',
  signal: 'dossier',
  signalInformed: 'dossier',
  visit: 'visit',
}

const VERB: Readonly<Record<AuditAction, string>> = {
  CREATE: 'record',
  READ: 'read',
  UPDATE: 'change',
  DELETE: 'delete',
  EXECUTE: 'execute',
}

/** Writes a line in the log for each of these rows of a dossier. */
export function logDossier(
  trx: Transaction<DB>,
  action: AuditAction,
  table: DossierTable,
  rows: readonly { readonly id: string; readonly clientId: string }[],
): Promise<void> {
  const objectType = OBJECT_TYPE[table]
  return recordAccess(
    trx,
    rows.map(({ id, clientId }) => ({
      action,
      type: `${objectType}.${VERB[action]}`,
      clientId,
      objectType,
      objectId: id,
    })),
  )
}
