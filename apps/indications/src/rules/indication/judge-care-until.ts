import type { IsoDate } from '@kraamketen/kraamzorg'
import type { CareWindow } from './care-window-of.ts'

export type CareUntilVerdict = 'BEFORE_BIRTH' | 'WITHIN_STANDARD' | 'NEEDS_APPROVAL' | 'BEYOND_WINDOW'

/** Judges the last day of the care: past day 8 the midwife decides, past the window nobody can. */
export function judgeCareUntil(window: CareWindow, careUntil: IsoDate): CareUntilVerdict {
  if (careUntil < window.firstDay) return 'BEFORE_BIRTH'
  if (careUntil <= window.standardUntil) return 'WITHIN_STANDARD'
  return careUntil <= window.lastDay ? 'NEEDS_APPROVAL' : 'BEYOND_WINDOW'
}
