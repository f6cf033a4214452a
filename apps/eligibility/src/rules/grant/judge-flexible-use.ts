import type { IsoDate } from '@kraamketen/kraamzorg'
import type { FlexibleMode, FlexiblePurpose, FlexibleTerms } from '../programme/flexible-terms.ts'
import { type FlexibleWindow, flexibleWindow } from './flexible-window.ts'

export interface FlexibleUse {
  readonly usedOn: IsoDate
  readonly mode: FlexibleMode
  readonly purpose: FlexiblePurpose
  readonly bornOn: IsoDate
  readonly grantedOn: IsoDate
  readonly lapsedOn: IsoDate | null
  readonly today: IsoDate
}

export type FlexibleUseVerdict =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly why: 'IN_FUTURE' | 'BEFORE_GRANT' | 'AFTER_LAPSE' | 'MODE' | 'PURPOSE' }
  | { readonly allowed: false; readonly why: 'OUTSIDE_WINDOW'; readonly window: FlexibleWindow }

/**
 * Whether hours can be written as flexible hours of a grant. How many were used before does not matter: 24 hours is an
 * average over families, no cap on one.
 *
 * Source: docs/sources.md#geboortezorg-flex
 */
export function judgeFlexibleUse(use: FlexibleUse, terms: FlexibleTerms): FlexibleUseVerdict {
  const { usedOn, grantedOn, lapsedOn } = use
  if (usedOn > use.today) return { allowed: false, why: 'IN_FUTURE' }
  if (usedOn < grantedOn) return { allowed: false, why: 'BEFORE_GRANT' }
  if (lapsedOn !== null && usedOn >= lapsedOn) return { allowed: false, why: 'AFTER_LAPSE' }
  const window = flexibleWindow(use.bornOn, terms)
  if (usedOn < window.from || usedOn > window.until) return { allowed: false, why: 'OUTSIDE_WINDOW', window }
  if (!terms.modes.includes(use.mode)) return { allowed: false, why: 'MODE' }
  if (!terms.purposes.includes(use.purpose)) return { allowed: false, why: 'PURPOSE' }
  return { allowed: true }
}
