import type { Minutes } from '@kraamketen/kraamzorg'
import type { Transaction } from 'kysely'
import { protocolAt } from '../../rules/indication/protocol.ts'
import { type ReferralState, partyOf } from '../../rules/referral/referral-state.ts'
import type { Feeding } from '../../rules/indication/rule.ts'
import { clientsById } from '../registration/clients.ts'
import { addIndication } from './indications.ts'
import { holdReferral, stepReferral } from '../referral/step-referral.ts'
import type { DB } from '../tables.ts'

/** What a professional fills in; what follows from it is not asked. */
export interface IndicationSetting {
  readonly referralId: string
  readonly feeding: Feeding | null
  readonly additionalMinutes: Minutes
  readonly additionalReason: string | null
  /** Null: what the protocol says. */
  readonly packageDays: number | null
  readonly hospitalDays: number | null
  readonly agreedBy: string | null
}

export type SettingResult =
  | { readonly outcome: 'SET'; readonly id: string }
  | { readonly outcome: 'NOT_FOUND' }
  | { readonly outcome: 'WRONG_STATE' | 'NO_PROTOCOL'; readonly state: ReferralState }

/** From intake to the end of the care an indication can be set, each one beside those before it. */
const WHILE: readonly ReferralState[] = ['INTAKE', 'INDICATED', 'IN_CARE']

/** Sets an indication by the protocol of the care date; after the intake the referral becomes INDICATED with it. */
export async function setIndication(
  trx: Transaction<DB>,
  setting: IndicationSetting,
  by: { readonly name: string; readonly organisation: string },
): Promise<SettingResult> {
  const referral = await holdReferral(trx, setting.referralId)
  if (referral === null || partyOf(referral, by.organisation) !== 'RECIPIENT') return { outcome: 'NOT_FOUND' }
  const { state, clientId } = referral
  if (!WHILE.includes(state)) return { outcome: 'WRONG_STATE', state }
  const client = (await clientsById(trx, [clientId])).get(clientId)
  const protocol = client === undefined ? null : protocolAt(client.bornOn ?? client.dueDate)
  if (protocol === null) return { outcome: 'NO_PROTOCOL', state }
  const id = await addIndication(trx, {
    ...setting,
    clientId,
    protocolVersion: protocol.version,
    packageDays: setting.packageDays ?? protocol.packageDays,
    setByName: by.name,
    setByOrganisation: by.organisation,
  })
  if (state === 'INTAKE') {
    const step = {
      to: 'INDICATED',
      organisation: by.organisation,
      byName: by.name,
      declineReason: null,
      reason: null,
    } as const
    await stepReferral(trx, referral, step)
  }
  return { outcome: 'SET', id }
}
