import type { Basis } from './basis.ts'

/** What resolvers of intake can ask and do. */
export function intakeContext(_basis: Basis) {
  return {}
}
