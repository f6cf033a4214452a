import '../../../../apps/cohorts/src/columns/compile-loops-apart.ts'
import { POLICY, protectTable } from '@kraamketen/disclosure'
import { type CountedTable, crosstab } from '../../../../apps/cohorts/src/columns/crosstab.ts'
import { type Population, selectPopulation } from '../../../../apps/cohorts/src/columns/population.ts'
import { loadColumns } from '../../../../apps/cohorts/src/queries/pair-columns.ts'
import { type CharacteristicCode, characteristicOf } from '../../../../apps/cohorts/src/rules/characteristics.ts'
import { RIVM_STUDY } from '../../../../apps/cohorts/src/rules/definition/cohort-definition.ts'
import type { BenchQuestion } from './questions.ts'

export interface Engine {
  readonly loadSeconds: number
  readonly selectMilliseconds: number
  /** Pairs of the study. */
  readonly pairs: number
  /** Counts and protects one table, as the service does. @returns pairs counted */
  ask(question: BenchQuestion): { readonly n: number; readonly countMs: number; readonly protectMs: number }
}

/** The engine of the cohorts service in this process, over the active release. */
export async function startEngine(url: string): Promise<Engine> {
  const before = performance.now()
  const store = await loadColumns({ url, releaseNumber: 1 })
  const loaded = performance.now()
  const population = selectPopulation(store, RIVM_STUDY)
  const selected = performance.now()
  return {
    loadSeconds: (loaded - before) / 1000,
    selectMilliseconds: selected - loaded,
    pairs: population.size,
    ask: (question) => ask(population, question),
  }
}

function ask(population: Population, question: BenchQuestion): ReturnType<Engine['ask']> {
  const before = performance.now()
  const table = crosstab(population, inTerms(question))
  const counted = performance.now()
  protectTable(table, { policy: POLICY })
  return { n: peopleOf(table), countMs: counted - before, protectMs: performance.now() - counted }
}

/** The question with the codes of characteristics and levels, as the graph asks it. */
export function inTerms({ only, groupBy }: BenchQuestion) {
  return {
    filters: only.map(({ characteristic, levels }) => {
      const code = characteristic as CharacteristicCode
      const known = characteristicOf(code).levels
      return { characteristic: code, levels: levels.flatMap((level) => known[level]?.code ?? []) }
    }),
    groupBy: groupBy.map(({ characteristic }) => characteristic as CharacteristicCode),
  }
}

function peopleOf({ counts, others }: CountedTable): number {
  return counts.reduce((sum, count) => sum + count, 0) + others.reduce((sum, count) => sum + count, 0)
}
