import type { Insertable, Transaction } from 'kysely'
import type { DossierTable } from './dossier-rows.ts'
import { logDossier } from './log-dossier.ts'
import type { DB } from '../tables.ts'

/** A row as it is recorded, without in whose name. */
export type Recording<Table extends DossierTable> = Omit<Insertable<DB[Table]>, 'organisation' | 'recordedByName'> & {
  readonly clientId: string
}

/** Adds a row to a table of the dossier, logged; returns its id, or null when one like it is there already. */
export async function addRecord<Table extends DossierTable>(
  trx: Transaction<DB>,
  table: Table,
  values: Insertable<DB[Table]> & { readonly clientId: string },
): Promise<string | null> {
  const inserted = await trx
    .insertInto(table as 'advice')
    .values(values as never)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (inserted === undefined) return null
  await logDossier(trx, 'CREATE', table, [{ id: inserted.id, clientId: values.clientId }])
  return inserted.id
}
