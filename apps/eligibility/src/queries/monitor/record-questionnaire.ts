import { recordAccess } from '@kraamketen/audit'
import type { Transaction } from 'kysely'
import { type Questionnaire, sameAnswers, type Answer } from '../../rules/monitor/questionnaire.ts'
import type { DB } from '../tables.ts'
import { visibleClients } from '../visible-clients.ts'

export type QuestionnaireRecording = Omit<Questionnaire, 'id' | 'recordedBy'>

export type QuestionnaireOutcome =
  | { readonly outcome: 'RECORDED' | 'REPEATED'; readonly id: string; readonly recordedBy: string }
  | { readonly outcome: 'NOT_FOUND' | 'OTHER_ANSWERS' }

/**
 * Stores what a family answered at a moment, once a programme. The same answers again record nothing; other ones are
 * refused, also when both come at the same moment.
 */
export async function recordQuestionnaire(
  trx: Transaction<DB>,
  { clientId, programmeId, moment, answeredOn, answers }: QuestionnaireRecording,
  recordedBy: string,
): Promise<QuestionnaireOutcome> {
  if ((await visibleClients(trx, [clientId])).length === 0) return { outcome: 'NOT_FOUND' }
  const added = await trx
    .insertInto('programmeQuestionnaire')
    .values({ clientId, programmeId, moment, answeredOn, recordedBy })
    .onConflict((conflict) => conflict.columns(['clientId', 'programmeId', 'moment']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (added === undefined) {
    const there = await trx
      .selectFrom('programmeQuestionnaire')
      .leftJoin('programmeAnswer', 'questionnaireId', 'programmeQuestionnaire.id')
      .select(['programmeQuestionnaire.id', 'recordedBy', 'answeredOn', 'question', 'answer'])
      .where('clientId', '=', clientId)
      .where('programmeId', '=', programmeId)
      .where('moment', '=', moment)
      .execute()
    const stored = there.flatMap(({ question, answer }) =>
      question === null || answer === null ? [] : [{ question, answer } as Answer],
    )
    const [first] = there
    return first !== undefined && first.answeredOn === answeredOn && sameAnswers(stored, answers)
      ? { outcome: 'REPEATED', id: first.id, recordedBy: first.recordedBy }
      : { outcome: 'OTHER_ANSWERS' }
  }
  if (answers.length > 0) {
    await trx
      .insertInto('programmeAnswer')
      .values(answers.map(({ question, answer }) => ({ questionnaireId: added.id, question, answer })))
      .execute()
  }
  await recordAccess(trx, [
    {
      action: 'CREATE',
      type: 'questionnaire.record',
      clientId,
      objectType: 'programme_questionnaire',
      objectId: added.id,
    },
  ])
  return { outcome: 'RECORDED', id: added.id, recordedBy }
}
