import { recordAccess } from '@kraamketen/audit'
import type { IsoDate } from '@kraamketen/kraamzorg'
import type { Transaction } from 'kysely'
import { type ReferralState, partyOf } from '../../rules/referral/referral-state.ts'
import type { IntakeForm } from '../../rules/intake/intake-form.ts'
import { clientsById } from '../registration/clients.ts'
import { holdReferral } from '../referral/step-referral.ts'
import type { DB } from '../tables.ts'

export interface IntakePlan {
  readonly referralId: string
  readonly form: IntakeForm
  readonly plannedOn: IsoDate
}

export type PlanResult =
  | { readonly outcome: 'PLANNED'; readonly id: string }
  | { readonly outcome: 'NOT_FOUND' | 'BORN' | 'PLANNED_ALREADY' }
  | { readonly outcome: 'WRONG_STATE'; readonly state: ReferralState }

/** From acceptance to the birth; a second intake can follow the first. */
const WHILE: readonly ReferralState[] = ['ACCEPTED', 'INTAKE', 'INDICATED']

/** Plans an intake for a referral that was accepted, one at a time. */
export async function planIntake(
  trx: Transaction<DB>,
  { referralId, form, plannedOn }: IntakePlan,
  by: { readonly name: string; readonly organisation: string },
): Promise<PlanResult> {
  const referral = await holdReferral(trx, referralId)
  if (referral === null || partyOf(referral, by.organisation) !== 'RECIPIENT') return { outcome: 'NOT_FOUND' }
  const { state, clientId } = referral
  if (!WHILE.includes(state)) return { outcome: 'WRONG_STATE', state }
  const client = (await clientsById(trx, [clientId])).get(clientId)
  if (client === undefined) return { outcome: 'NOT_FOUND' }
  if (client.bornOn !== null) return { outcome: 'BORN' }
  const inserted = await trx
    .insertInto('intake')
    .values({
      clientId,
      referralId,
      organisation: by.organisation,
      state: 'PLANNED',
      form,
      plannedOn,
      recordedByName: by.name,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (inserted === undefined) return { outcome: 'PLANNED_ALREADY' }
  const { id } = inserted
  await recordAccess(trx, [{ action: 'CREATE', type: 'intake.plan', clientId, objectType: 'intake', objectId: id }])
  return { outcome: 'PLANNED', id }
}
