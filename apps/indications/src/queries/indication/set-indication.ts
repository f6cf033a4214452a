import type { IsoDate, Minutes } from '@kraamketen/kraamzorg'
import type { Transaction } from 'kysely'
import type { ChangeCode } from '../../rules/indication/change-code.ts'
import { type ReplacementVerdict, judgeReplacement } from '../../rules/indication/judge-replacement.ts'
import { protocolAt } from '../../rules/indication/protocol.ts'
import type { Feeding } from '../../rules/indication/rule.ts'
import { type ReferralState, partyOf } from '../../rules/referral/referral-state.ts'
import { holdReferral, stepReferral } from '../referral/step-referral.ts'
import type { DB } from '../tables.ts'
import { addIndication } from './add-indication.ts'
import { holdIndications } from './hold-indications.ts'
import type { Indication } from './indications.ts'
import { recordedFacts } from './recorded-facts.ts'

/** What a professional fills in; what follows from it is not asked. */
export interface IndicationSetting {
  readonly referralId: string
  readonly feeding: Feeding | null
  readonly additionalMinutes: Minutes
  readonly additionalReason: string | null
  /** Null: what the protocol says. */
  readonly packageDays: number | null
  readonly hospitalDays: number | null
  /** Null: as recorded. */
  readonly children: number | null
  /** Null: as recorded. */
  readonly partusMinutes: Minutes | null
  readonly agreedBy: string | null
  readonly agreedByOrganisation: string | null
  readonly agreedOn: IsoDate | null
  /** The indication that this one takes the place of; null for the first. */
  readonly replaces: string | null
  readonly changeCode: ChangeCode | null
  readonly changeReason: string | null
}

export type SettingResult =
  | { readonly outcome: 'SET'; readonly id: string }
  | { readonly outcome: 'NOT_FOUND' }
  | { readonly outcome: 'WRONG_STATE' | 'NO_PROTOCOL'; readonly state: ReferralState }
  | {
      readonly outcome: 'REFUSED'
      readonly verdict: ReplacementVerdict & { allowed: false }
      readonly current: Indication | null
    }

/** From intake to the end of the care an indication can be set, each one in the place of the one before it. */
const WHILE: readonly ReferralState[] = ['INTAKE', 'INDICATED', 'IN_CARE']

/**
 * Sets an indication by the protocol of the care date; after the intake the referral becomes INDICATED with it. Judged
 * on the referral and the indication as they are at this moment, both held.
 */
export async function setIndication(
  trx: Transaction<DB>,
  setting: IndicationSetting,
  by: { readonly name: string; readonly organisation: string },
): Promise<SettingResult> {
  const referral = await holdReferral(trx, setting.referralId)
  if (referral === null || partyOf(referral, by.organisation) !== 'RECIPIENT') return { outcome: 'NOT_FOUND' }
  const { state, clientId } = referral
  if (!WHILE.includes(state)) return { outcome: 'WRONG_STATE', state }
  const current = await holdIndications(trx, clientId)
  const verdict = judgeReplacement({ ...setting, current: current?.id ?? null })
  if (!verdict.allowed) return { outcome: 'REFUSED', verdict, current }
  const recorded = (await recordedFacts(trx, [clientId])).get(clientId)
  const protocol = recorded === undefined ? null : protocolAt(recorded.bornOn ?? recorded.dueDate)
  if (recorded === undefined || protocol === null) return { outcome: 'NO_PROTOCOL', state }
  const id = await addIndication(trx, protocol, {
    ...setting,
    clientId,
    packageDays: setting.packageDays ?? protocol.packageDays,
    children: setting.children ?? recorded.children,
    partusMinutes: setting.partusMinutes ?? recorded.partusMinutes,
    extensionMinutes: current?.extensionMinutes ?? 0,
    careUntil: current?.careUntil ?? null,
    bornOn: recorded.bornOn,
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
