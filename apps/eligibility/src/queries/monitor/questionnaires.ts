import { sql, type Transaction } from 'kysely'
import type { Answer, Questionnaire } from '../../rules/monitor/questionnaire.ts'
import type { DB } from '../tables.ts'
import { ofVisibleClients } from '../of-visible-clients.ts'

/**
 * What the clients that the viewer may see answered, the oldest first, each with its line in the log. A client without
 * a questionnaire has an empty list; one that the viewer may not see is absent.
 */
export async function questionnaires(
  trx: Transaction<DB>,
  clientIds: readonly string[],
): Promise<Map<string, readonly Questionnaire[]>> {
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
  // The checks of both tables hold these lists; see their migration.
  const found = rows.map((row) => ({ ...row, answers: row.answers ?? [] }) as Questionnaire & { clientId: string })
  const reading = { type: 'questionnaire.read', objectType: 'programme_questionnaire' }
  return ofVisibleClients(trx, clientIds, reading, found)
}
