import type { IsoDate } from '@kraamketen/kraamzorg'
import type { Agreement } from './agreement.ts'
import { type AgreementAt, type AgreementStatus, agreementAt } from './agreement-status.ts'

const NEAREST_FIRST = ['IN_FORCE', 'LAPSED', 'NOT_YET', 'UNKNOWN'] as const satisfies readonly AgreementStatus[]

/**
 * The agreement that promises a floor to everybody insured, as it stands on a day: the convenant, or the work
 * agreements that follow it. The one in force; else the one that lapsed last, so that the answer can say since when;
 * else the first to come. A protocol is no promise: it says what is indicated, not that somebody comes.
 *
 * Source: docs/sources.md#scarcity-convenant
 */
export function guaranteeAgreement(agreements: readonly Agreement[], at: IsoDate): AgreementAt | null {
  const standing = agreements
    .filter(({ kind }) => kind === 'CONVENANT' || kind === 'WORK_AGREEMENTS')
    .map((agreement) => agreementAt(agreement, at))
  for (const status of NEAREST_FIRST) {
    const found = standing
      .filter((one) => one.status === status)
      .toSorted((one, other) => ((one.agreement.validFrom ?? '') < (other.agreement.validFrom ?? '') ? -1 : 1))
    const nearest = status === 'NOT_YET' ? found[0] : found.at(-1)
    if (nearest !== undefined) return nearest
  }
  return null
}
