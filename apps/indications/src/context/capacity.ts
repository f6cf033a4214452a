import type { Basis } from './basis.ts'

/** What resolvers of capacity can ask and do. */
export function capacityContext(_basis: Basis) {
  return {}
}
