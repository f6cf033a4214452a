import { recordAccess } from '@kraamketen/audit'
import { type Transaction, sql } from 'kysely'
import type { DB } from '../tables.ts'

export type Answering =
  { readonly outcome: 'ANSWERED'; readonly handoverId: string } | { readonly outcome: 'NOT_FOUND' | 'ANSWERED_BEFORE' }

/** Answers a question about a handover that the organisation sent, once; the same words again change nothing. */
export async function answerHandoverQuestion(
  trx: Transaction<DB>,
  { questionId, answer }: { readonly questionId: string; readonly answer: string },
  by: { readonly name: string; readonly organisation: string },
): Promise<Answering> {
  const question = await trx
    .selectFrom('handoverQuestion')
    .select(['id', 'handoverId', 'clientId', 'answer'])
    .where('id', '=', questionId)
    .where('handoverId', 'in', (eb) =>
      eb.selectFrom('handover').select('handover.id').where('handover.sender', '=', by.organisation),
    )
    .forUpdate()
    .executeTakeFirst()
  if (question === undefined) return { outcome: 'NOT_FOUND' }
  const { handoverId, clientId } = question
  if (question.answer === answer) return { outcome: 'ANSWERED', handoverId }
  if (question.answer !== null) return { outcome: 'ANSWERED_BEFORE' }
  await trx
    .updateTable('handoverQuestion')
    .set({ answer, answeredAt: sql`now()`, answeredByName: by.name })
    .where('id', '=', questionId)
    .execute()
  await recordAccess(trx, [
    { action: 'UPDATE', type: 'handover.answer', clientId, objectType: 'handover_question', objectId: questionId },
  ])
  return { outcome: 'ANSWERED', handoverId }
}
