import { recordAccess } from '@kraamketen/audit'
import type { IsoDate } from '@kraamketen/kraamzorg'
import type { Transaction } from 'kysely'
import { type ExtensionVerdict, type ExtensionWish, judgeExtension } from '../../rules/indication/judge-extension.ts'
import { protocolOf } from '../../rules/indication/protocol.ts'
import { type ReferralState, partyOf } from '../../rules/referral/referral-state.ts'
import { holdReferral } from '../referral/step-referral.ts'
import type { DB } from '../tables.ts'
import { holdIndications } from './hold-indications.ts'

export interface NewExtension extends ExtensionWish {
  readonly referralId: string
  readonly reason: string
}

export type RequestResult =
  | { readonly outcome: 'REQUESTED'; readonly id: string }
  | { readonly outcome: 'NOT_FOUND' | 'NO_INDICATION' | 'NO_PRACTICE' | 'OPEN_REQUEST' }
  | { readonly outcome: 'WRONG_STATE'; readonly state: ReferralState }
  | { readonly outcome: 'REFUSED'; readonly verdict: ExtensionVerdict & { allowed: false } }

/** Asks the practice that referred her for care past day 8, once at a time. */
export async function requestExtension(
  trx: Transaction<DB>,
  { referralId, reason, ...wish }: NewExtension,
  by: { readonly name: string; readonly organisation: string; readonly today: IsoDate },
): Promise<RequestResult> {
  const referral = await holdReferral(trx, referralId)
  if (referral === null || partyOf(referral, by.organisation) !== 'RECIPIENT') return { outcome: 'NOT_FOUND' }
  const { state, clientId, sender } = referral
  if (state !== 'IN_CARE') return { outcome: 'WRONG_STATE', state }
  const practice = await trx.selectFrom('organisation').select('kind').where('agbCode', '=', sender).executeTakeFirst()
  if (practice?.kind !== 'MIDWIFE_PRACTICE') return { outcome: 'NO_PRACTICE' }
  const current = await holdIndications(trx, clientId)
  const protocol = current === null ? null : protocolOf(current.protocolVersion)
  if (current === null || protocol === null) return { outcome: 'NO_INDICATION' }
  const verdict = judgeExtension({ ...current, protocol }, wish, by.today)
  if (!verdict.allowed) return { outcome: 'REFUSED', verdict }
  const inserted = await trx
    .insertInto('extensionRequest')
    .values({
      ...wish,
      referralId,
      reason,
      clientId,
      practice: sender,
      organisation: by.organisation,
      requestedByName: by.name,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (inserted === undefined) return { outcome: 'OPEN_REQUEST' }
  const { id } = inserted
  await recordAccess(trx, [
    { action: 'CREATE', type: 'extension.request', clientId, objectType: 'extension-request', objectId: id },
  ])
  return { outcome: 'REQUESTED', id }
}
