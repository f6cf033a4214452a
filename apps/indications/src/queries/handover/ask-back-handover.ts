import { recordAccess } from '@kraamketen/audit'
import { type Transaction, sql } from 'kysely'
import type { ElementCode } from '../../rules/handover/elements.ts'
import type { DB } from '../tables.ts'
import { holdHandover } from './hold-handover.ts'
import { confirm } from './receive-handover.ts'

export type AskingBack =
  { readonly outcome: 'ASKED' | 'NOT_FOUND' } | { readonly outcome: 'REPLACED'; readonly by: string }

/**
 * Asks the sender about a handover, in one step: who asks about it has received it. The same question that still waits
 * for its answer is not asked twice.
 */
export async function askBackHandover(
  trx: Transaction<DB>,
  question: { readonly handoverId: string; readonly elements: readonly ElementCode[]; readonly words: string },
  by: { readonly name: string; readonly organisation: string },
): Promise<AskingBack> {
  const handover = await holdHandover(trx, question.handoverId, by.organisation)
  if (handover === null) return { outcome: 'NOT_FOUND' }
  if (handover.replacedBy !== null) return { outcome: 'REPLACED', by: handover.replacedBy }
  await confirm(trx, handover, by.name)
  const asked = await trx
    .selectFrom('handoverQuestion')
    .select('id')
    .where('handoverId', '=', handover.id)
    .where('words', '=', question.words)
    .where('elements', '=', sql<string[]>`${question.elements}::text[]`)
    .where('answeredAt', 'is', null)
    .executeTakeFirst()
  if (asked !== undefined) return { outcome: 'ASKED' }
  const { id } = await trx
    .insertInto('handoverQuestion')
    .values({
      handoverId: handover.id,
      clientId: handover.clientId,
      elements: [...question.elements],
      words: question.words,
      askedByName: by.name,
      askedByOrganisation: by.organisation,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await recordAccess(trx, [
    {
      action: 'CREATE',
      type: 'handover.ask',
      clientId: handover.clientId,
      objectType: 'handover_question',
      objectId: id,
    },
  ])
  return { outcome: 'ASKED' }
}
