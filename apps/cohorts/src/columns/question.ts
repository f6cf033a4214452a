import type { CharacteristicCode } from '../rules/characteristics.ts'
import type { Restriction } from '../rules/definition/cohort-definition.ts'

/** What is asked of a population: of whom in it, and divided by what. */
export interface Question {
  /** All must hold. */
  readonly filters: readonly Restriction[]
  /** None to three; the last runs fastest through the lines of the answer. */
  readonly groupBy: readonly CharacteristicCode[]
}
