import { recordAccess } from '@kraamketen/audit'
import type { Transaction } from 'kysely'
import { type IntakeState, nextIntakeStates } from '../../rules/intake/intake-state.ts'
import { holdReferral, stepReferral } from '../referral/step-referral.ts'
import type { DB } from '../tables.ts'
import { INTAKE_COLUMNS, type Intake } from './intakes.ts'

type Findings = Pick<
  Intake,
  'heldOn' | 'form' | 'instrument' | 'wishes' | 'needs' | 'risks' | 'partnerPresent' | 'informalHelp'
>
export type IntakeEnd =
  ({ readonly state: 'HELD' } & Findings) | { readonly state: 'CANCELLED'; readonly cancelReason: string }

export type EndResult =
  { readonly outcome: 'ENDED' | 'NOT_FOUND' } | { readonly outcome: 'WRONG_STATE'; readonly state: IntakeState }

/**
 * Holds or cancels a planned intake, judged on the state it is in at this moment. With an intake that was held a
 * referral for kraamzorg that was ACCEPTED becomes INTAKE.
 */
export async function finishIntake(
  trx: Transaction<DB>,
  id: string,
  end: IntakeEnd,
  by: { readonly name: string; readonly organisation: string },
): Promise<EndResult> {
  const seen = await trx.selectFrom('intake').select('referralId').where('id', '=', id).executeTakeFirst()
  if (seen === undefined) return { outcome: 'NOT_FOUND' }
  // Referral first, as in planIntake: two who hold them in another order would wait for each other.
  const referral = seen.referralId === null ? null : await holdReferral(trx, seen.referralId)
  const intake = await trx
    .selectFrom('intake')
    .select(INTAKE_COLUMNS)
    .where('id', '=', id)
    .where('organisation', '=', by.organisation)
    .forUpdate()
    .executeTakeFirst()
  if (intake === undefined) return { outcome: 'NOT_FOUND' }
  const state = intake.state as IntakeState
  if (!nextIntakeStates(state).includes(end.state)) return { outcome: 'WRONG_STATE', state }
  await trx.updateTable('intake').set(end).where('id', '=', id).execute()
  await recordAccess(trx, [
    {
      action: 'UPDATE',
      type: end.state === 'HELD' ? 'intake.hold' : 'intake.cancel',
      clientId: intake.clientId,
      objectType: 'intake',
      objectId: id,
    },
  ])
  if (end.state === 'HELD' && referral?.kind === 'KRAAMZORG' && referral.state === 'ACCEPTED') {
    const step = {
      to: 'INTAKE',
      organisation: by.organisation,
      byName: by.name,
      declineReason: null,
      reason: null,
    } as const
    await stepReferral(trx, referral, step)
  }
  return { outcome: 'ENDED' }
}
