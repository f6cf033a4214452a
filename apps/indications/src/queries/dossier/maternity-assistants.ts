import type { IsoDate } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { MaternityAssistant } from './maternity-assistant.ts'
import type { DB } from '../tables.ts'

/** The maternity assistant of each of these visits, for everybody who may see the visit. */
export async function assistantsOfVisits(
  trx: Transaction<DB>,
  visitIds: readonly string[],
): Promise<Map<string, MaternityAssistant>> {
  const { rows } = await sql<MaternityAssistant & { visitId: string }>`
    select visit_id, id, organisation, name, employment from indications.assistant_of_visit
    where visit_id = any(${visitIds}::uuid[])
  `.execute(trx)
  return new Map(rows.map(({ visitId, ...assistant }) => [visitId, assistant]))
}

/** The maternity assistants of the viewer's organisation who are planned at each of these clients, by name. */
export async function assistantsOfClients(
  trx: Transaction<DB>,
  clientIds: readonly string[],
): Promise<Map<string, MaternityAssistant[]>> {
  const rows = await trx
    .selectFrom('visit')
    .innerJoin('maternityAssistant', 'maternityAssistant.id', 'visit.assistantId')
    .select([
      'visit.clientId',
      'maternityAssistant.id',
      'maternityAssistant.organisation',
      'maternityAssistant.name',
      'maternityAssistant.employment',
    ])
    .distinct()
    .where('visit.clientId', '=', sql<string>`any(${clientIds}::uuid[])`)
    .where('visit.kind', '=', 'KRAAMZORG')
    .where('visit.state', '<>', 'CANCELLED')
    .orderBy('maternityAssistant.name')
    .orderBy('maternityAssistant.id')
    .execute()
  const assistants = rows.map(({ clientId, ...assistant }) => ({
    clientId,
    assistant: assistant as MaternityAssistant,
  }))
  const grouped = Map.groupBy(assistants, ({ clientId }) => clientId)
  return new Map([...grouped].map(([clientId, found]) => [clientId, found.map(({ assistant }) => assistant)]))
}

/** Whether somebody works for the viewer's organisation, and on that day; null when she is not there at all. */
export async function assistantWorksOn(trx: Transaction<DB>, id: string, on: IsoDate): Promise<boolean | null> {
  const row = await trx
    .selectFrom('maternityAssistant')
    .select(['activeFrom', 'activeUntil'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return null
  return row.activeFrom <= on && (row.activeUntil === null || row.activeUntil >= on)
}
