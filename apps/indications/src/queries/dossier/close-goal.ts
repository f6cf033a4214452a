import type { IsoDate } from '@kraamketen/kraamzorg'
import type { Transaction } from 'kysely'
import { type GoalState, nextGoalStates } from '../../rules/dossier/goal.ts'
import { logDossier } from './log-dossier.ts'
import type { DB } from '../tables.ts'

export type GoalResult =
  | { readonly outcome: 'CHANGED' | 'NOT_FOUND' }
  | { readonly outcome: 'REFUSED'; readonly from: GoalState }
  | { readonly outcome: 'TOO_EARLY'; readonly setOn: string }

/** Ends a goal of the viewer's organisation as reached or dropped, judged with the row held. */
export async function closeGoal(
  trx: Transaction<DB>,
  id: string,
  organisation: string,
  to: GoalState,
  closedOn: IsoDate,
): Promise<GoalResult> {
  const held = await trx
    .selectFrom('goal')
    .select(['id', 'clientId', 'state', 'setOn'])
    .where('id', '=', id)
    .where('organisation', '=', organisation)
    .forUpdate()
    .executeTakeFirst()
  if (held === undefined) return { outcome: 'NOT_FOUND' }
  const from = held.state as GoalState
  if (!nextGoalStates(from).includes(to)) return { outcome: 'REFUSED', from }
  if (closedOn < held.setOn) return { outcome: 'TOO_EARLY', setOn: held.setOn }
  await trx.updateTable('goal').set({ state: to, closedOn }).where('id', '=', id).execute()
  await logDossier(trx, 'UPDATE', 'goal', [held])
  return { outcome: 'CHANGED' }
}
