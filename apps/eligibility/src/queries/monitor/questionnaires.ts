import { recordAccess } from '@kraamketen/audit'
import { sql, type Transaction } from 'kysely'
import type { Answer, Questionnaire } from '../../rules/monitor/questionnaire.ts'
import type { DB } from '../tables.ts'
import { visibleClients } from '../visible-clients.ts'

/**
 * What the clients that the viewer may see answered, the oldest first, each with its line in the log. A client without
 * a questionnaire has an empty list; one that the viewer may not see is absent.
 */
export async function questionnaires(
  trx: Transaction<DB>,
  clientIds: readonly string[],
): Promise<Map<string, readonly Questionnaire[]>> {
  const visible = await visibleClients(trx, clientIds)
  const rows = await trx
    .selectFrom('programmeQuestionnaire')
    .select((eb) => [
      'id',
      'clientId',
      'programmeId',
      'moment',
      'answeredOn',
      'recordedBy',
      eb
        .selectFrom('programmeAnswer')
        .whereRef('questionnaireId', '=', 'programmeQuestionnaire.id')
        .select(
          sql<readonly Answer[] | null>`
            json_agg(json_build_object('question', question, 'answer', answer) order by question)
          `.as('answers'),
        )
        .as('answers'),
    ])
    .where('clientId', '=', sql<string>`any(${clientIds}::uuid[])`)
    .orderBy('answeredOn')
    .orderBy('id')
    .execute()
  await recordAccess(
    trx,
    visible.map((clientId) => ({
      action: 'READ',
      type: 'questionnaire.read',
      clientId,
      objectType: 'programme_questionnaire',
      objectId: null,
    })),
  )
  const rowsOf = Map.groupBy(rows, ({ clientId }) => clientId)
  // The checks of both tables hold these lists; see their migration.
  return new Map(
    visible.map((clientId) => [
      clientId,
      (rowsOf.get(clientId) ?? []).map((row) => ({ ...row, answers: row.answers ?? [] }) as Questionnaire),
    ]),
  )
}
