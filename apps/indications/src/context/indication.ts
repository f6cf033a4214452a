import type { Basis } from './basis.ts'

/** What resolvers of indication can ask and do. */
export function indicationContext(_basis: Basis) {
  return {}
}
