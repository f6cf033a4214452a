import type { CharacteristicCode } from '../rules/characteristics.ts'
import type { CohortDefinition, Restriction } from '../rules/definition/cohort-definition.ts'
import type { ColumnStore } from './column-store.ts'
import { type Criterion, type CriterionCode, criteriaOf, levelsUnder } from './criteria.ts'
import type { CountedTable } from './crosstab.ts'
import { addTo, cumulate, emptyStages, type FlowStage } from './flow-stages.ts'
import { groupingOf } from './grouping.ts'
import { eachMotherByLine } from './mothers-by-line.ts'
import { stillPassing } from './narrow.ts'

/** Who was there before a criterion, and who remains after it. */
export interface FlowTable extends CountedTable {
  /** Lines × SKETCH_BUCKETS of who remains; `sketches` is of who was there before. */
  readonly remainingSketches: Uint32Array
}

/** One criterion of a definition, and whom it takes out (NL: stap van het stroomschema). */
export interface FlowStep {
  /** BIRTHS stands first: every birth of the release, none taken out. */
  readonly criterion: 'BIRTHS' | CriterionCode
  /** Which one, for RESTRICTION. */
  readonly restriction: Restriction | null
  /** Mother-child pairs: n is who was there before, the one class who remains, others who is taken out. */
  readonly pairs: FlowTable
  /**
   * The same of different mothers, each with the key of her first child. A mother remains as long as one of her children
   * does. She stands in every line in which she has a child, so lines do not add up to all mothers.
   */
  readonly mothers: FlowTable
}

/**
 * Who is left after each criterion, in the order in which a definition is applied; what it leaves open is no step.
 *
 * @param by one characteristic to divide by, as the definition has it; null for everybody together
 * @throws RangeError when the definition names a level that is not known
 */
export function flowOf(
  store: ColumnStore,
  definition: CohortDefinition,
  by: CharacteristicCode | null,
): readonly FlowStep[] {
  const criteria = criteriaOf(store, definition)
  const groupBy = by === null ? [] : [by]
  const { lines: count } = groupingOf(groupBy)
  const lines = by === null ? new Uint8Array(store.size) : levelsUnder(store, definition)(by)
  const passed = criteriaPassed(store, criteria)

  const pairs = emptyStages(criteria.length + 1, count)
  for (let row = 0; row < store.size; row += 1) {
    addTo(pairs[passed[row] as number] as FlowStage, lines[row] as number, store.recordKeys[row] as number)
  }
  const mothers = emptyStages(criteria.length + 1, count)
  eachMotherByLine(store, passed, lines, (mother, line, furthest) => {
    addTo(mothers[furthest] as FlowStage, line, store.motherKeys[mother] as number)
  })
  cumulate(pairs)
  cumulate(mothers)

  const step = (criterion: FlowStep['criterion'], restriction: Restriction | null, before: number, after: number) => ({
    criterion,
    restriction,
    pairs: flowTable(groupBy, pairs[before] as FlowStage, pairs[after] as FlowStage),
    mothers: flowTable(groupBy, mothers[before] as FlowStage, mothers[after] as FlowStage),
  })
  return [
    step('BIRTHS', null, 0, 0),
    ...criteria.map(({ code, restriction }, place) => step(code, restriction, place, place + 1)),
  ]
}

/** By row: how many criteria it passes before the first that it does not. */
function criteriaPassed({ size }: ColumnStore, criteria: readonly Criterion[]): Uint8Array {
  const passed = new Uint8Array(size)
  const rows = new Int32Array(size + 1)
  for (let row = 0; row < size; row += 1) rows[row] = row
  let count = size
  criteria.forEach(({ filter }, place) => {
    count = stillPassing(rows, count, filter)
    for (let at = 0; at < count; at += 1) passed[rows[at] as number] = place + 1
  })
  return passed
}

function flowTable(groupBy: readonly CharacteristicCode[], before: FlowStage, after: FlowStage): FlowTable {
  return {
    groupBy,
    shape: groupingOf(groupBy).shape,
    classes: 1,
    counts: after.people,
    keys: after.keys,
    others: before.people.map((people, line) => people - (after.people[line] as number)),
    otherKeys: before.keys.map((key, line) => key - (after.keys[line] as number)),
    sums: [],
    sketches: before.sketches,
    remainingSketches: after.sketches,
  }
}
