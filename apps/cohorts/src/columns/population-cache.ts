import { canonicalDefinition } from '../rules/definition/canonical-definition.ts'
import { type CohortDefinition, type HoursCorrection, RIVM_STUDY } from '../rules/definition/cohort-definition.ts'
import type { ColumnStore } from './column-store.ts'
import { type Population, selectPopulation } from './population.ts'

export interface PopulationCache {
  /** @param options.hoursCorrection counts hours raised otherwise than the definition says */
  readonly populationOf: (
    definition: CohortDefinition,
    options?: { readonly hoursCorrection?: HoursCorrection },
  ) => Population
}

export interface PopulationCacheLimits {
  readonly populations: number
  readonly bytes: number
}

const LIMITS: PopulationCacheLimits = { populations: 8, bytes: 256 * 1024 * 1024 }

/** Keeps the populations asked for last, as a page asks ten questions of the same one. */
export function populationCache(store: ColumnStore, limits: PopulationCacheLimits = LIMITS): PopulationCache {
  // A Map keeps the order of insertion: the first is the one that was not asked for the longest.
  const kept = new Map<string, Population>()

  const evict = (): void => {
    let bytes = 0
    for (const population of kept.values()) bytes += population.bytes()
    for (const [key, population] of kept) {
      if (kept.size === 1 || (kept.size <= limits.populations && bytes <= limits.bytes)) return
      kept.delete(key)
      bytes -= population.bytes()
    }
  }

  return {
    populationOf: (definition, { hoursCorrection = definition.hoursCorrection } = {}) => {
      const key = keyOf(definition, hoursCorrection)
      const population = kept.get(key) ?? selectPopulation(store, definition, hoursCorrection)
      kept.delete(key)
      kept.set(key, population)
      evict()
      return population
    },
  }
}

/** What changes neither who is selected nor what is counted of them is written the same for all. */
function keyOf(definition: CohortDefinition, counted: HoursCorrection): string {
  const { norm, underTwentyFour } = RIVM_STUDY
  return `${counted} ${canonicalDefinition({ ...definition, norm, underTwentyFour })}`
}
