/**
 * The steps of the regional waiting list (NL: stappen van de wachtlijst), in their order, and the two ways out.
 *
 * Source: docs/sources.md#scarcity-convenant (the order; the literal steps of the Normenkader could not be read)
 */
export const WAITING_LIST_STEPS = [
  'PREFERRED_PROVIDER',
  'REGIONAL_WAITING_LIST',
  'JOINT_DIVISION',
  'INSURER_INVOLVED',
  'NO_GUARANTEE',
  'PLACED',
  'WITHDRAWN',
] as const
export type WaitingListStep = (typeof WAITING_LIST_STEPS)[number]

/** Who is on one of these waits. */
export const OPEN_STEPS = [
  'PREFERRED_PROVIDER',
  'REGIONAL_WAITING_LIST',
  'JOINT_DIVISION',
  'INSURER_INVOLVED',
  'NO_GUARANTEE',
] as const satisfies readonly WaitingListStep[]

/** Where an entry can go: to the next step and no further, or out. */
export function nextSteps(from: WaitingListStep): WaitingListStep[] {
  const place = (OPEN_STEPS as readonly WaitingListStep[]).indexOf(from)
  if (place === -1) return []
  const next = OPEN_STEPS[place + 1]
  return [...(next === undefined ? [] : [next]), 'PLACED', 'WITHDRAWN']
}

export interface WaitingListMove {
  readonly from: WaitingListStep
  readonly to: WaitingListStep
  /** AGB code of the organisation that takes her; goes with PLACED, and only with it. */
  readonly placedWith: string | null
  readonly reason: string | null
}

export type WaitingListVerdict =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly why: 'WRONG_STATE' }
  | { readonly allowed: false; readonly why: 'MISSING' | 'NOT_ALLOWED'; readonly field: 'placedWith' | 'reason' }

/** Judges a step on where the entry is and where it should come. */
export function judgeWaitingListStep({ from, to, placedWith, reason }: WaitingListMove): WaitingListVerdict {
  if (!nextSteps(from).includes(to)) return { allowed: false, why: 'WRONG_STATE' }
  if (to === 'PLACED' && placedWith === null) return { allowed: false, why: 'MISSING', field: 'placedWith' }
  if (to !== 'PLACED' && placedWith !== null) return { allowed: false, why: 'NOT_ALLOWED', field: 'placedWith' }
  if (to === 'WITHDRAWN' && reason === null) return { allowed: false, why: 'MISSING', field: 'reason' }
  return { allowed: true }
}
