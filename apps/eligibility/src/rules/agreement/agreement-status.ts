import type { IsoDate, Minutes } from '@kraamketen/kraamzorg'
import type { Agreement, AgreementGap, AgreementPoint } from './agreement.ts'

export const AGREEMENT_STATUSES = ['NOT_YET', 'IN_FORCE', 'LAPSED', 'UNKNOWN'] as const
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number]

/** An agreement as it stands on a day. */
export interface AgreementAt {
  readonly agreement: Agreement
  readonly at: IsoDate
  readonly status: AgreementStatus
  /** The last day on which it held; null unless it lapsed. */
  readonly lapsedOn: IsoDate | null
  /** What it says on that day: null unless it is in force, so that nobody works by a rule that is over. */
  readonly terms: {
    readonly floorMinutes: Minutes | null
    readonly points: readonly AgreementPoint[] | null
    readonly steps: readonly AgreementPoint[] | null
  } | null
  readonly missing: readonly AgreementGap[]
}

/**
 * What an agreement is on a day. Both its first and its last day count. Past the last day for which a source says that
 * it holds, of one whose end no source gives, it is not known: neither in force nor lapsed.
 *
 * Source: docs/sources.md#scarcity-convenant
 */
export function agreementAt(agreement: Agreement, at: IsoDate): AgreementAt {
  const status = statusOf(agreement, at)
  const { floorMinutes, points, steps, missing } = agreement
  return {
    agreement,
    at,
    status,
    lapsedOn: status === 'LAPSED' ? agreement.validUntil : null,
    terms: status === 'IN_FORCE' ? { floorMinutes, points, steps } : null,
    missing,
  }
}

function statusOf({ validFrom, validUntil, knownUntil }: Agreement, at: IsoDate): AgreementStatus {
  if (validFrom === null) return 'UNKNOWN'
  if (at < validFrom) return 'NOT_YET'
  if (validUntil !== null) return at <= validUntil ? 'IN_FORCE' : 'LAPSED'
  return knownUntil === null || at <= knownUntil ? 'IN_FORCE' : 'UNKNOWN'
}
