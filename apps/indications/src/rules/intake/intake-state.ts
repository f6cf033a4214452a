/** The states of an intake (NL: status van de intake). */
export const INTAKE_STATES = ['PLANNED', 'HELD', 'CANCELLED'] as const
export type IntakeState = (typeof INTAKE_STATES)[number]

/** What a planned intake can become; one that was held or cancelled is over. */
export function nextIntakeStates(from: IntakeState): IntakeState[] {
  return from === 'PLANNED' ? ['HELD', 'CANCELLED'] : []
}
