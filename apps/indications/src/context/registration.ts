import type { Basis } from './basis.ts'

/** What resolvers of registration can ask and do. */
export function registrationContext(_basis: Basis) {
  return {}
}
