import type { Basis } from './basis.ts'

/** What resolvers of dossier can ask and do. */
export function dossierContext(_basis: Basis) {
  return {}
}
