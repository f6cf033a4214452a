import type { IsoDate } from '@kraamketen/kraamzorg'
import { careWindowOf } from '../indication/care-window-of.ts'
import type { ReferralKind } from './referral-request.ts'

/**
 * Whether the birth makes a referral senseless: hours of kraamzorg after the last day that can be approved, or a visit
 * before the birth once she gave birth.
 * @param bornOn null before the birth
 */
export function isTooLate(kind: ReferralKind, bornOn: IsoDate | null, today: IsoDate): boolean {
  if (bornOn === null) return false
  switch (kind) {
    case 'KRAAMZORG':
    case 'EXTRA_KRAAMZORG':
      return today > careWindowOf(bornOn).lastDay
    case 'PRENATAL_HOME_VISIT':
      return true
    default:
      return false
  }
}
