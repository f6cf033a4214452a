import { type CohortId, cohortId } from '../cohort-id.ts'
import { canonicalDefinition, inCanonicalOrder } from '../rules/definition/canonical-definition.ts'
import { type CohortDefinition, RIVM_STUDY } from '../rules/definition/cohort-definition.ts'

/** A definition with its one text and its id. */
export interface Cohort {
  readonly id: CohortId
  readonly canonical: string
  readonly definition: CohortDefinition
}

export function cohortOf(definition: CohortDefinition): Cohort {
  return {
    id: cohortId(definition),
    canonical: canonicalDefinition(definition),
    definition: inCanonicalOrder(definition),
  }
}

/** The cohort whose canonical text was stored. */
export function cohortFromText(canonical: string): Cohort {
  return cohortOf(JSON.parse(canonical) as CohortDefinition)
}

/** The cohort of the RIVM note, which stands for every cohort that is not named. */
export const RIVM_COHORT: Cohort = cohortOf(RIVM_STUDY)

export function isRivmStudy({ id }: Cohort): boolean {
  return id === RIVM_COHORT.id
}
