import { createHash } from 'node:crypto'
import { canonicalDefinition } from './rules/definition/canonical-definition.ts'
import type { CohortDefinition } from './rules/definition/cohort-definition.ts'

/** 64 lower-case hexadecimal digits. */
export type CohortId = string & { readonly __cohortId: true }

/**
 * The id of a cohort: SHA-256 of its canonical text (NL: cohort-id). It follows from the definition alone, so every
 * service, link and publication names the same cohort without asking anybody.
 */
export function cohortId(definition: CohortDefinition): CohortId {
  return createHash('sha256').update(canonicalDefinition(definition), 'utf8').digest('hex') as CohortId
}

/** Null unless the text could be the id of a cohort. */
export function parseCohortId(text: string): CohortId | null {
  return /^[0-9a-f]{64}$/.test(text) ? (text as CohortId) : null
}
