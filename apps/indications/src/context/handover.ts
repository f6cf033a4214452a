import type { Basis } from './basis.ts'

/** What resolvers of handover can ask and do. */
export function handoverContext(_basis: Basis) {
  return {}
}
