import { isWithin, type IsoDate, type Minutes } from '@kraamketen/kraamzorg'
import type { FlexibleMode, FlexiblePurpose, FlexibleTerms } from '../programme/flexible-terms.ts'
import { flexibleWindow } from './flexible-window.ts'

/** Flexible hours that were used once. */
export interface UsedHours {
  readonly usedOn: IsoDate
  readonly minutes: Minutes
  readonly mode: FlexibleMode
  readonly purpose: FlexiblePurpose
  /** What it should bring the family, in words. */
  readonly goal: string | null
  readonly recordedBy: string
}

export const SUPPORT_STATUSES = ['NOT_YET', 'RUNNING', 'ENDED', 'LAPSED', 'UNKNOWN'] as const
export type SupportStatus = (typeof SUPPORT_STATUSES)[number]

/** The flexible hours of one family on a day. */
export interface FlexibleSupport {
  readonly at: IsoDate
  readonly status: SupportStatus
  /** Null while the birth is not known. */
  readonly from: IsoDate | null
  /** Last day; null while the birth is not known. */
  readonly until: IsoDate | null
  readonly uses: readonly UsedHours[]
  readonly usedMinutes: Minutes
  readonly meanMinutes: Minutes
  /** What it was for when it was last used; null before the first time. */
  readonly purpose: FlexiblePurpose | null
  readonly goal: string | null
  readonly missing: 'bornOn' | null
}

interface Grant {
  readonly grantedOn: IsoDate
  readonly lapsedOn: IsoDate | null
  readonly bornOn: IsoDate | null
  readonly uses: readonly UsedHours[]
}

/**
 * Whether flexible support is running on a day, until when and with which goal (NL: flexibele inzet). Later uses do not
 * count yet. A family above the mean of 24 hours is not over anything: the mean is one over families.
 *
 * Source: docs/sources.md#geboortezorg-flex
 */
export function flexibleSupport(grant: Grant, terms: FlexibleTerms, at: IsoDate): FlexibleSupport {
  const uses = grant.uses.filter(({ usedOn }) => usedOn <= at).toSorted((a, b) => (a.usedOn < b.usedOn ? -1 : 1))
  const window = grant.bornOn === null ? null : flexibleWindow(grant.bornOn, terms)
  const last = uses.at(-1)
  return {
    at,
    status: statusOf(),
    from: window?.from ?? null,
    until: window?.until ?? null,
    uses,
    usedMinutes: uses.reduce((sum, { minutes }) => sum + minutes, 0),
    meanMinutes: terms.meanHours * 60,
    purpose: last?.purpose ?? null,
    goal: uses.findLast(({ goal }) => goal !== null)?.goal ?? null,
    missing: window === null ? 'bornOn' : null,
  }

  function statusOf(): SupportStatus {
    if (grant.lapsedOn !== null && at >= grant.lapsedOn) return 'LAPSED'
    if (at < grant.grantedOn) return 'NOT_YET'
    if (window === null) return 'UNKNOWN'
    if (isWithin(at, window.from, window.until)) return 'RUNNING'
    return at < window.from ? 'NOT_YET' : 'ENDED'
  }
}
