import type { IsoDate } from '@kraamketen/kraamzorg'
import type { Transaction } from 'kysely'
import { type ExtensionState, nextExtensionStates } from '../../rules/indication/extension-state.ts'
import { type ExtensionVerdict, judgeExtension } from '../../rules/indication/judge-extension.ts'
import { protocolAt } from '../../rules/indication/protocol.ts'
import type { ReferralState } from '../../rules/referral/referral-state.ts'
import { holdReferral } from '../referral/step-referral.ts'
import { existing } from '../../existing.ts'
import type { DB } from '../tables.ts'
import { addIndication } from './add-indication.ts'
import type { ExtensionRequest } from './extension-request.ts'
import { holdIndications } from './hold-indications.ts'
import { holdExtension, stepExtension } from './step-extension.ts'

export interface Decision {
  readonly requestId: string
  readonly to: 'APPROVED' | 'REFUSED' | 'WITHDRAWN'
  readonly reason: string | null
}

export interface Decider {
  readonly subject: string
  readonly name: string
  readonly organisation: string
  readonly today: IsoDate
}

export type DecisionResult =
  | { readonly outcome: 'DECIDED' | 'NOT_FOUND' }
  | { readonly outcome: 'WRONG_STATE'; readonly state: ExtensionState; readonly allowed: readonly ExtensionState[] }
  | { readonly outcome: 'CARE_ENDED'; readonly state: ReferralState }
  | { readonly outcome: 'REFUSED'; readonly verdict: ExtensionVerdict & { allowed: false } }

/**
 * Approves, refuses or withdraws a request, judged on the request, the referral and the indication as they are at this
 * moment. What was approved is the next indication, with the new last day and the extra minutes.
 */
export async function decideExtension(
  trx: Transaction<DB>,
  { requestId, to, reason }: Decision,
  by: Decider,
): Promise<DecisionResult> {
  const seen = await trx
    .selectFrom('extensionRequest')
    .select('referralId')
    .where('id', '=', requestId)
    .executeTakeFirst()
  // Referral first, as everywhere: two who hold them in another order would wait for each other.
  const referral = seen === undefined ? null : await holdReferral(trx, seen.referralId)
  const request = referral === null ? null : await holdExtension(trx, requestId)
  if (referral === null || request === null) return { outcome: 'NOT_FOUND' }
  if ((to === 'WITHDRAWN' ? request.organisation : request.practice) !== by.organisation)
    return { outcome: 'NOT_FOUND' }
  const allowed = nextExtensionStates(request.state, to === 'WITHDRAWN' ? 'REQUESTER' : 'PRACTICE')
  if (!allowed.includes(to)) return { outcome: 'WRONG_STATE', state: request.state, allowed }
  if (to === 'APPROVED') {
    if (referral.state !== 'IN_CARE') return { outcome: 'CARE_ENDED', state: referral.state }
    const refused = await extend(trx, request, reason, by)
    if (refused !== null) return { outcome: 'REFUSED', verdict: refused }
  }
  await stepExtension(trx, request, to, { ...by, reason })
  return { outcome: 'DECIDED' }
}

async function extend(
  trx: Transaction<DB>,
  request: ExtensionRequest,
  reason: string | null,
  by: Decider,
): Promise<(ExtensionVerdict & { allowed: false }) | null> {
  const { clientId, referralId, careUntil, extraMinutes } = request
  const current = existing(await holdIndications(trx, clientId), 'an indication where more was asked')
  const protocol = existing(protocolAt(current.bornOn ?? by.today), 'a protocol of today')
  const verdict = judgeExtension({ ...current, protocol }, { careUntil, extraMinutes }, by.today)
  if (!verdict.allowed) return verdict
  const words = reason === null ? request.reason : `${request.reason}\n${reason}`
  await addIndication(trx, protocol, {
    clientId,
    referralId,
    feeding: current.feeding,
    packageDays: current.packageDays,
    hospitalDays: current.hospitalDays,
    children: current.children,
    partusMinutes: current.partusMinutes,
    bornOn: current.bornOn,
    additionalMinutes: current.additionalMinutes,
    additionalReason: current.additionalReason,
    extensionMinutes: current.extensionMinutes + extraMinutes,
    careUntil,
    replaces: current.id,
    changeCode: 'EXTENSION',
    changeReason: words.slice(0, 2000),
    setByName: by.name,
    setByOrganisation: by.organisation,
    agreedBy: by.name,
    agreedByOrganisation: by.organisation,
    agreedOn: by.today,
  })
  return null
}
