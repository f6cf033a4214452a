import { SKETCH_BUCKETS } from '@kraamketen/disclosure'
import { FIRST_BIRTH_YEAR } from '../rules/characteristics.ts'
import { NEVER_LEFT } from './column-store.ts'
import type { CountedTable } from './crosstab.ts'
import { groupingOf } from './grouping.ts'
import { passingPairs } from './passing-pairs.ts'
import type { Population } from './population.ts'
import type { Question } from './question.ts'

/** Calendar years after the birth year that are followed; the birth year itself is offset 0. */
export const FOLLOW_UP_OFFSETS = [0, 1, 2, 3, 4, 5, 6] as const

/** Who can be followed in one calendar year after the birth year. */
export interface FollowUp {
  readonly offset: number
  /**
   * Everybody whose calendar year at this offset lies within what is observed. The one class is who was there all that
   * year; others left in it or before, by emigration or death of mother or child.
   */
  readonly table: CountedTable
}

/**
 * For how many pairs each calendar year after the birth is observed (NL: follow-up): births of later years have fewer of
 * them.
 *
 * @param observedUntilYear the last calendar year that the release holds in full
 * @throws RangeError for a level that is not known, or more than three characteristics to group by
 */
export function followUpOf(population: Population, question: Question, observedUntilYear: number): readonly FollowUp[] {
  const { lines, shape } = groupingOf(question.groupBy)
  const tables = FOLLOW_UP_OFFSETS.map((): CountedTable => ({
    groupBy: question.groupBy,
    shape,
    classes: 1,
    counts: new Uint32Array(lines),
    keys: new Uint32Array(lines),
    others: new Uint32Array(lines),
    otherKeys: new Uint32Array(lines),
    sums: [],
    sketches: new Uint32Array(lines * SKETCH_BUCKETS),
  }))
  const { rows, recordKeys } = population
  const { leftInYear } = population.store
  const birthYears = population.level('BIRTH_YEAR')
  const { places, lines: linesOf, count } = passingPairs(population, question)
  for (let at = 0; at < count; at += 1) {
    const place = places[at] as number
    const line = linesOf[at] as number
    const birthYear = FIRST_BIRTH_YEAR + (birthYears[place] as number)
    const left = leftInYear[rows[place] as number] as number
    const yearsThere = left === NEVER_LEFT ? Infinity : left - birthYear
    const observed = Math.min(tables.length, observedUntilYear - birthYear + 1)
    for (let offset = 0; offset < observed; offset += 1) {
      add(tables[offset] as CountedTable, line, recordKeys[place] as number, offset < yearsThere)
    }
  }
  return FOLLOW_UP_OFFSETS.map((offset) => ({ offset, table: tables[offset] as CountedTable }))
}

function add(table: CountedTable, line: number, key: number, present: boolean): void {
  const people = present ? table.counts : table.others
  const keys = present ? table.keys : table.otherKeys
  const bucket = line * SKETCH_BUCKETS + (key & (SKETCH_BUCKETS - 1))
  people[line] = (people[line] as number) + 1
  keys[line] = (keys[line] as number) + key
  table.sketches[bucket] = (table.sketches[bucket] as number) + 1
}
