import type { IsoDate, Minutes } from '@kraamketen/kraamzorg'
import type { ExtensionState } from '../../rules/indication/extension-state.ts'

/** A request for care past day 8, as its row says it. */
export interface ExtensionRequest {
  readonly id: string
  readonly clientId: string
  readonly referralId: string
  readonly practice: string
  readonly organisation: string
  readonly careUntil: IsoDate
  readonly extraMinutes: Minutes
  readonly reason: string
  readonly state: ExtensionState
  readonly requestedAt: Date
  readonly requestedByName: string
  readonly decidedAt: Date | null
  readonly decidedByName: string | null
  readonly decisionReason: string | null
}

export const EXTENSION_COLUMNS = [
  'extensionRequest.id',
  'extensionRequest.clientId',
  'extensionRequest.referralId',
  'extensionRequest.practice',
  'extensionRequest.organisation',
  'extensionRequest.careUntil',
  'extensionRequest.extraMinutes',
  'extensionRequest.reason',
  'extensionRequest.state',
  'extensionRequest.requestedAt',
  'extensionRequest.requestedByName',
  'extensionRequest.decidedAt',
  'extensionRequest.decidedByName',
  'extensionRequest.decisionReason',
] as const
