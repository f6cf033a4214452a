import type { Enum } from '#lib/api-enums.ts'

interface Handover {
  readonly state: Enum<'HandoverState'>
  readonly missing: readonly unknown[]
  /** Null for the version that holds. */
  readonly replacedBy: object | null
}

/**
 * Whether a midwife can close the file of a family, or what stands in the way:
 * - `NOT_SENT`: nothing was handed over yet
 * - `ASKED_BACK`: youth health care asked something, and waits
 * - `INCOMPLETE`: what must be in it is not all there
 * - `NOT_RECEIVED`: sent, and nobody said that it arrived
 */
export type Closing = 'NOT_SENT' | 'ASKED_BACK' | 'INCOMPLETE' | 'NOT_RECEIVED' | 'MAY_CLOSE'

/** Of several children the one with most in the way decides. */
export function closingOf(handovers: readonly Handover[]): Closing {
  const holding = handovers.filter(({ replacedBy }) => replacedBy === null)
  if (holding.length === 0) return 'NOT_SENT'
  if (holding.some(({ state }) => state === 'ASKED_BACK')) return 'ASKED_BACK'
  if (holding.some(({ missing }) => missing.length > 0)) return 'INCOMPLETE'
  return holding.every(({ state }) => state === 'RECEIVED') ? 'MAY_CLOSE' : 'NOT_RECEIVED'
}
