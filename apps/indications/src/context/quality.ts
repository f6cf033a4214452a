import type { Basis } from './basis.ts'

/** What resolvers of quality can ask and do. */
export function qualityContext(_basis: Basis) {
  return {}
}
