import { type Transaction, sql } from 'kysely'
import type { DossierRows, DossierTable } from './dossier-rows.ts'
import { logDossier } from './log-dossier.ts'
import type { DB } from '../tables.ts'

/** What each table is in order of. */
const WHEN = {
  advice: 'given_on',
  carePlan: 'made_on',
  deliveryDifference: 'recorded_at',
  earlySignalling: 'done_on',
  goal: 'set_on',
  observation: 'observed_at',
  reportingCodeCase: 'started_on',
  reportingCodeStep: 'step',
  screening: 'happened_on',
  signal: 'signalled_at',
  signalInformed: 'informed_on',
  visit: 'planned_at',
} as const satisfies Record<DossierTable, string>

/** The rows of one table of the dossier of each of these clients that the viewer may see, oldest first, logged. */
export async function recordsOfClients<Table extends DossierTable>(
  trx: Transaction<DB>,
  table: Table,
  clientIds: readonly string[],
): Promise<Map<string, DossierRows[Table][]>> {
  const rows = await recordsWhere(trx, table, 'clientId', clientIds)
  return Map.groupBy(rows, ({ clientId }) => clientId)
}

/** The rows with these ids that the viewer may see, logged; others are absent. */
export async function recordsById<Table extends DossierTable>(
  trx: Transaction<DB>,
  table: Table,
  ids: readonly string[],
): Promise<Map<string, DossierRows[Table]>> {
  const rows = await recordsWhere(trx, table, 'id', ids)
  return new Map(rows.map((row) => [row.id, row]))
}

/** The observations of each of these children, oldest first, logged. */
export async function observationsOfChildren(
  trx: Transaction<DB>,
  childIds: readonly string[],
): Promise<Map<string, DossierRows['observation'][]>> {
  const rows = await trx
    .selectFrom('observation')
    .selectAll()
    .where('childId', '=', sql<string>`any(${childIds}::uuid[])`)
    .where(
      'clientId',
      'in',
      trx
        .selectFrom('child')
        .select('clientId')
        .where('id', '=', sql<string>`any(${childIds}::uuid[])`),
    )
    .orderBy('observedAt')
    .orderBy('id')
    .execute()
  await logDossier(trx, 'READ', 'observation', rows)
  return Map.groupBy(rows as DossierRows['observation'][], ({ childId }) => childId ?? '')
}

async function recordsWhere<Table extends DossierTable>(
  trx: Transaction<DB>,
  table: Table,
  column: 'id' | 'clientId',
  keys: readonly string[],
): Promise<DossierRows[Table][]> {
  // Every table of the dossier has these columns; one stands for all of them, because Kysely cannot say "any of these".
  const rows = await trx
    .selectFrom(table as 'advice')
    .selectAll()
    .where(column, '=', sql<string>`any(${keys}::uuid[])`)
    .orderBy(sql.ref(WHEN[table]))
    .orderBy('id')
    .execute()
  await logDossier(trx, 'READ', table, rows)
  return rows as unknown as DossierRows[Table][]
}
