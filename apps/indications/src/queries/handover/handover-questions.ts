import { type Transaction, sql } from 'kysely'
import type { DB } from '../tables.ts'

/** What the recipient asked back about a handover, and the answer. */
export interface HandoverQuestion {
  readonly id: string
  readonly handoverId: string
  /** Codes of the elements that it is about. */
  readonly elements: readonly string[]
  readonly words: string
  readonly askedAt: Date
  readonly askedByName: string
  readonly askedByOrganisation: string
  readonly answeredAt: Date | null
  readonly answeredByName: string | null
  readonly answer: string | null
}

/** The questions about each of these handovers, oldest first. The handover itself was read, and logged, before. */
export async function handoverQuestions(
  trx: Transaction<DB>,
  handoverIds: readonly string[],
): Promise<Map<string, HandoverQuestion[]>> {
  const rows = await trx
    .selectFrom('handoverQuestion')
    .select([
      'id',
      'handoverId',
      'elements',
      'words',
      'askedAt',
      'askedByName',
      'askedByOrganisation',
      'answeredAt',
      'answeredByName',
      'answer',
    ])
    .where('handoverId', '=', sql<string>`any(${handoverIds}::uuid[])`)
    .orderBy('askedAt')
    .orderBy('id')
    .execute()
  return Map.groupBy(rows as HandoverQuestion[], ({ handoverId }) => handoverId)
}
