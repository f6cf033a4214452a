import { recordAccess } from '@kraamketen/audit'
import type { IsoDate } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { EvaluationMoment } from '../../rules/quality/judge-evaluation.ts'
import type { DB } from '../tables.ts'

/** What a family said of the care. */
export interface FamilyEvaluation {
  readonly id: string
  readonly clientId: string
  readonly organisation: string
  readonly moment: EvaluationMoment
  readonly filledInOn: IsoDate
  readonly grade: number
  readonly remarks: string | null
}

export const EVALUATION_COLUMNS = [
  'id',
  'clientId',
  'organisation',
  'moment',
  'filledInOn',
  'grade',
  'remarks',
] as const

/** The visible evaluations of each of these clients, oldest first, logged. */
export async function familyEvaluations(
  trx: Transaction<DB>,
  clientIds: readonly string[],
): Promise<Map<string, FamilyEvaluation[]>> {
  const rows = await trx
    .selectFrom('familyEvaluation')
    .select(EVALUATION_COLUMNS)
    .where('clientId', '=', sql<string>`any(${clientIds}::uuid[])`)
    .orderBy('filledInOn')
    .orderBy('id')
    .execute()
  await recordAccess(
    trx,
    rows.map(({ id, clientId }) => ({
      action: 'READ',
      type: 'evaluation.read',
      clientId,
      objectType: 'family_evaluation',
      objectId: id,
    })),
  )
  return Map.groupBy(rows as FamilyEvaluation[], ({ clientId }) => clientId)
}
