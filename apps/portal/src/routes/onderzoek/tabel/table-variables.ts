import type { TableState } from './table-state.ts'

/** A table as the graph is asked for it. The meaning of no claim belongs to a cohort; a cohort by its id has its own. */
export function tableVariables(state: TableState, project: string) {
  const { groups, filters, correction, noClaim, cohort } = state
  return {
    cohort,
    definition: cohort === null ? { noClaim } : null,
    project,
    groupBy: [...groups],
    only: filters.map(({ characteristic, levels }) => ({ characteristic, levels: [...levels] })),
    correction,
  }
}
