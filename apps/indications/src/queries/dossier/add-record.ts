import { type Insertable, type Transaction, sql } from 'kysely'
import type { DossierTable } from './dossier-rows.ts'
import { logDossier } from './log-dossier.ts'
import type { DB } from '../tables.ts'

/** A row as it is recorded, without in whose name. */
export type Recording<Table extends DossierTable> = Omit<Insertable<DB[Table]>, 'organisation' | 'recordedByName'> & {
  readonly clientId: string
}

/** Tables in which an index lets one row of a kind be, so that the second finds none to add. */
const ONE_OF_A_KIND: readonly DossierTable[] = ['reportingCodeCase', 'reportingCodeStep', 'screening', 'signalInformed']

/** The state in which a row is as it was recorded: what was cancelled or closed since may be recorded anew. */
const NEW_STATE: Partial<Record<DossierTable, string>> = { visit: 'PLANNED', goal: 'OPEN' }

/**
 * Adds a row to a table of the dossier, logged; returns its id, or null when one like it is there already. The same
 * again, from the same hand and alike in everything, at the same moment or later, is the row that is there: whoever got
 * no answer sends it once more, and no visit or measurement is doubled.
 */
export async function addRecord<Table extends DossierTable>(
  trx: Transaction<DB>,
  table: Table,
  values: Insertable<DB[Table]> & { readonly clientId: string },
): Promise<string | null> {
  const same = ONE_OF_A_KIND.includes(table) ? null : await sameRecord(trx, table, values)
  if (same !== null) return same
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

/** The row that is alike in everything that is given; whoever records in this table of this client waits meanwhile. */
async function sameRecord(
  trx: Transaction<DB>,
  table: DossierTable,
  values: Readonly<Record<string, unknown>> & { readonly clientId: string },
): Promise<string | null> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${table} of ${values.clientId}`}, 0))`.execute(trx)
  const state = NEW_STATE[table]
  const given = Object.entries<unknown>({ ...values, ...(state === undefined ? {} : { state }) })
  const row = await trx
    .selectFrom(table as 'advice')
    .select('id')
    .where('recordedBySubject', '=', sql<string>`access.viewer_subject()`)
    .where(({ and }) =>
      and(
        given
          .filter(([, value]) => value !== undefined)
          .map(([column, value]) => sql<boolean>`${sql.ref(column)} is not distinct from ${value}`),
      ),
    )
    .limit(1)
    .executeTakeFirst()
  return row?.id ?? null
}
