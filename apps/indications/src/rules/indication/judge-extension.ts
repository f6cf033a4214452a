import type { IsoDate, Minutes } from '@kraamketen/kraamzorg'
import { careWindowOf } from './care-window-of.ts'
import { indicate } from './indicate.ts'
import { judgeCareUntil } from './judge-care-until.ts'
import type { IndicationFacts } from './rule.ts'

export interface ExtensionWish {
  readonly careUntil: IsoDate
  readonly extraMinutes: Minutes
}

export type ExtensionVerdict =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly why: 'NOT_BORN' }
  | {
      readonly allowed: false
      readonly why: 'PAST' | 'NO_APPROVAL_NEEDED' | 'NOT_LATER' | 'BEYOND_WINDOW'
      readonly lastDay: IsoDate
    }
  | { readonly allowed: false; readonly why: 'BEYOND_MAXIMUM'; readonly possible: Minutes }

/**
 * Judges a wish for care past day 8 (NL: verlenging) on the indication that holds: inside the window of the birth,
 * later than what holds already, and with the extra minutes inside the maximum of the protocol.
 *
 * Source: docs/sources.md#care-window, docs/sources.md#lip-minimum-maximum
 */
export function judgeExtension(current: IndicationFacts, wish: ExtensionWish, today: IsoDate): ExtensionVerdict {
  if (current.bornOn === null) return { allowed: false, why: 'NOT_BORN' }
  const window = careWindowOf(current.bornOn)
  const { lastDay } = window
  const verdict = judgeCareUntil(window, wish.careUntil)
  if (verdict === 'BEYOND_WINDOW') return { allowed: false, why: 'BEYOND_WINDOW', lastDay }
  if (verdict !== 'NEEDS_APPROVAL') return { allowed: false, why: 'NO_APPROVAL_NEEDED', lastDay }
  if (wish.careUntil < today) return { allowed: false, why: 'PAST', lastDay }
  if (current.careUntil !== null && wish.careUntil <= current.careUntil) {
    return { allowed: false, why: 'NOT_LATER', lastDay }
  }
  const possible = room(current)
  if (possible !== null && wish.extraMinutes > possible) return { allowed: false, why: 'BEYOND_MAXIMUM', possible }
  return { allowed: true }
}

/** Minutes that still fit between the package, before hospital days, and the maximum; null while the base is undecided. */
function room(facts: IndicationFacts): Minutes | null {
  const { minutes } = indicate({ ...facts, hospitalDays: 0 })
  if (minutes === null) return null
  return Math.max(0, facts.protocol.maximum - (facts.partusMinutes ?? 0) - minutes)
}
