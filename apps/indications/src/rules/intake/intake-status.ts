import type { IsoDate } from '@kraamketen/kraamzorg'
import type { IntakeState } from './intake-state.ts'
import { intakeWindow } from './intake-window.ts'

/** Where a client stands with her intake (NL: stand van de intake). */
export const INTAKE_STATUSES = ['TOO_EARLY', 'DUE', 'PLANNED', 'HELD', 'HELD_LATE', 'OVERDUE', 'BORN_WITHOUT'] as const
export type IntakeStatus = (typeof INTAKE_STATUSES)[number]

export interface KnownIntake {
  readonly state: IntakeState
  readonly heldOn: IsoDate | null
}

/**
 * Whether the intake was held in time, is still to come, or is past 30 weeks. A plan that lies past 30 weeks does not
 * make it less overdue, and the first intake that was held decides whether it was in time.
 *
 * Source: docs/sources.md#igj-goede-kraamzorg
 */
export function intakeStatus(
  { dueDate, bornOn }: { readonly dueDate: IsoDate; readonly bornOn: IsoDate | null },
  intakes: readonly KnownIntake[],
  today: IsoDate,
): IntakeStatus {
  const { firstDay, lastDay } = intakeWindow(dueDate)
  const [held] = intakes.flatMap(({ state, heldOn }) => (state === 'HELD' && heldOn !== null ? [heldOn] : [])).sort()
  if (held !== undefined) return held > lastDay ? 'HELD_LATE' : 'HELD'
  if (bornOn !== null && bornOn <= today) return 'BORN_WITHOUT'
  if (today > lastDay) return 'OVERDUE'
  if (intakes.some(({ state }) => state === 'PLANNED')) return 'PLANNED'
  return today < firstDay ? 'TOO_EARLY' : 'DUE'
}
