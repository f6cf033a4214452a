import { recordAccess } from '@kraamketen/audit'
import type { IsoDate } from '@kraamketen/kraamzorg'
import type { Transaction } from 'kysely'
import type { ReferralState } from '../../rules/referral/referral-state.ts'
import { type EvaluationMoment, judgeEvaluation } from '../../rules/quality/judge-evaluation.ts'
import type { DB } from '../tables.ts'
import { EVALUATION_COLUMNS, type FamilyEvaluation } from './family-evaluations.ts'

export interface NewEvaluation {
  readonly clientId: string
  readonly moment: EvaluationMoment
  readonly grade: number
  readonly remarks: string | null
  readonly filledInOn: IsoDate
}

export type EvaluationResult =
  | { readonly outcome: 'STORED'; readonly evaluation: FamilyEvaluation }
  | { readonly outcome: 'NO_CARE' }
  | { readonly outcome: 'EVALUATED_BEFORE' }
  | {
      readonly outcome: 'REFUSED'
      readonly state: ReferralState
      readonly possible: readonly EvaluationMoment[]
    }

/** Stores what a mother says of the organisation that gives, or gave, her kraamzorg: once a moment. */
export async function evaluateCare(trx: Transaction<DB>, evaluation: NewEvaluation): Promise<EvaluationResult> {
  const referral = await trx
    .selectFrom('referral')
    .select(['id', 'recipient', 'state'])
    .where('clientId', '=', evaluation.clientId)
    .where('kind', '=', 'KRAAMZORG')
    .where('state', 'not in', ['DECLINED', 'WITHDRAWN'])
    .orderBy('submittedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (referral === undefined) return { outcome: 'NO_CARE' }
  const state = referral.state as ReferralState
  const verdict = judgeEvaluation(evaluation.moment, state)
  if (!verdict.allowed) return { outcome: 'REFUSED', state, possible: verdict.possible }
  const row = await trx
    .insertInto('familyEvaluation')
    .values({ ...evaluation, organisation: referral.recipient })
    .onConflict((conflict) => conflict.doNothing())
    .returning(EVALUATION_COLUMNS)
    .executeTakeFirst()
  if (row === undefined) return { outcome: 'EVALUATED_BEFORE' }
  await recordAccess(trx, [
    {
      action: 'CREATE',
      type: 'evaluation.record',
      clientId: evaluation.clientId,
      objectType: 'family_evaluation',
      objectId: row.id,
    },
  ])
  return { outcome: 'STORED', evaluation: row as FamilyEvaluation }
}
