/** What a visit is for (NL: soort bezoek): care after the birth, or assistance at the birth itself. */
export const VISIT_KINDS = ['KRAAMZORG', 'PARTUS'] as const
export type VisitKind = (typeof VISIT_KINDS)[number]

/** How far a visit is (NL: status van het bezoek). */
export const VISIT_STATES = ['PLANNED', 'DONE', 'CANCELLED'] as const
export type VisitState = (typeof VISIT_STATES)[number]

export const VISIT_ACTS = ['CHANGE', 'CANCEL', 'RECORD', 'CLAIM'] as const
export type VisitAct = (typeof VISIT_ACTS)[number]

/** What can be done with a visit that is in a state. A visit that was recorded can be recorded again: to correct it. */
const POSSIBLE: Readonly<Record<VisitState, readonly VisitAct[]>> = {
  PLANNED: ['CHANGE', 'CANCEL', 'RECORD'],
  DONE: ['RECORD', 'CLAIM'],
  CANCELLED: [],
}

export interface VisitStep {
  readonly from: VisitState
  readonly act: VisitAct
  /** Minutes claimed until now; null when nothing is. */
  readonly claimed: number | null
}

export type VisitVerdict =
  | { readonly allowed: true; readonly to: VisitState }
  | { readonly allowed: false; readonly possible: readonly VisitAct[] }

const STATE_AFTER: Readonly<Record<VisitAct, VisitState>> = {
  CHANGE: 'PLANNED',
  CANCEL: 'CANCELLED',
  RECORD: 'DONE',
  CLAIM: 'DONE',
}

/** Judges a step of a visit on the state it is in; times that were claimed are not recorded anew. */
export function judgeVisitStep({ from, act, claimed }: VisitStep): VisitVerdict {
  const possible = POSSIBLE[from].filter((each) => each !== 'RECORD' || claimed === null)
  return possible.includes(act) ? { allowed: true, to: STATE_AFTER[act] } : { allowed: false, possible }
}
