import type { Basis } from './basis.ts'

/** What resolvers of referral can ask and do. */
export function referralContext(_basis: Basis) {
  return {}
}
