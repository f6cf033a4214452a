import { type IsoDate, addDays, isWithin } from '@kraamketen/kraamzorg'
import type { Agreement } from './agreement.ts'
import { type AgreementAt, agreementAt } from './agreement-status.ts'

/** The end of an agreement, and how the others stand on the day after it. */
export interface AgreementLapse {
  /** Its last day. */
  readonly lapsesOn: IsoDate
  /** As it stands on that last day. */
  readonly agreement: AgreementAt
  readonly inForceAfter: readonly AgreementAt[]
  /** Of these no source tells whether they hold then. */
  readonly unknownAfter: readonly AgreementAt[]
}

/** Which agreements have their last day in a period, earliest first, and which rules then apply. */
export function lapsesBetween(agreements: readonly Agreement[], from: IsoDate, until: IsoDate): AgreementLapse[] {
  return agreements
    .flatMap((agreement) => {
      const lapsesOn = agreement.validUntil
      if (lapsesOn === null || !isWithin(lapsesOn, from, until)) return []
      const after = agreements.map((one) => agreementAt(one, addDays(lapsesOn, 1)))
      return {
        lapsesOn,
        agreement: agreementAt(agreement, lapsesOn),
        inForceAfter: after.filter(({ status }) => status === 'IN_FORCE'),
        unknownAfter: after.filter(({ status }) => status === 'UNKNOWN'),
      }
    })
    .toSorted((one, other) => (one.lapsesOn < other.lapsesOn ? -1 : one.lapsesOn > other.lapsesOn ? 1 : 0))
}

/** Those that have begun, and whose end no source gives: they may lapse on any day. */
export function withoutKnownEnd(agreements: readonly Agreement[]): readonly Agreement[] {
  return agreements.filter(({ missing }) => missing.includes('UNTIL'))
}
