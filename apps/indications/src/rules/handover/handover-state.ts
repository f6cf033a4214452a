/**
 * Where a handover stands (NL: status van de overdracht). It is not stored but follows from what happened, in this
 * order: replaced by a newer version, a question that nobody answered yet, confirmed by the recipient, sent.
 */
export const HANDOVER_STATES = ['SENT', 'RECEIVED', 'ASKED_BACK', 'CORRECTED'] as const
export type HandoverState = (typeof HANDOVER_STATES)[number]

export interface HandoverCourse {
  readonly replaced: boolean
  readonly openQuestions: number
  readonly received: boolean
}

export function handoverState({ replaced, openQuestions, received }: HandoverCourse): HandoverState {
  if (replaced) return 'CORRECTED'
  if (openQuestions > 0) return 'ASKED_BACK'
  return received ? 'RECEIVED' : 'SENT'
}
