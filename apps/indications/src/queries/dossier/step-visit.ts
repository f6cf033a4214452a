import type { Transaction, Updateable } from 'kysely'
import { type VisitAct, type VisitState, judgeVisitStep } from '../../rules/dossier/visit.ts'
import type { DossierRows } from './dossier-rows.ts'
import { logDossier } from './log-dossier.ts'
import type { DB } from '../tables.ts'

/** What of a visit can change. */
export type VisitValues = Updateable<DB['visit']>

export type VisitStepResult =
  | { readonly outcome: 'CHANGED' | 'NOT_FOUND' }
  | { readonly outcome: 'REFUSED'; readonly from: VisitState; readonly possible: readonly VisitAct[] }

/** Changes a visit of the viewer's organisation, judged on the state it is in at this moment, with the row held. */
export async function stepVisit(
  trx: Transaction<DB>,
  id: string,
  organisation: string,
  act: VisitAct,
  values: VisitValues,
): Promise<VisitStepResult> {
  const held = await trx
    .selectFrom('visit')
    .select(['id', 'clientId', 'state', 'claimedMinutes'])
    .where('id', '=', id)
    .where('organisation', '=', organisation)
    .forUpdate()
    .executeTakeFirst()
  if (held === undefined) return { outcome: 'NOT_FOUND' }
  const from = held.state as DossierRows['visit']['state']
  const verdict = judgeVisitStep({ from, act, claimed: held.claimedMinutes })
  if (!verdict.allowed) return { outcome: 'REFUSED', from, possible: verdict.possible }
  await trx
    .updateTable('visit')
    .set({ ...values, state: verdict.to })
    .where('id', '=', id)
    .execute()
  await logDossier(trx, 'UPDATE', 'visit', [held])
  return { outcome: 'CHANGED' }
}
