import { filterOf } from './filter-of.ts'
import { type Grouping, groupingOf } from './grouping.ts'
import { firstPassing, stillPassing } from './narrow.ts'
import type { Population } from './population.ts'
import type { Question } from './question.ts'

/** Places in a population that pass, and the line of each; only the first `count` of both hold anything. */
export interface PassingBlock {
  readonly places: Int32Array
  readonly lines: Int32Array
  readonly count: number
}

/**
 * Pairs that are handled together. A block of each column that a question needs stays in the cache of a core while one
 * filter after the other narrows it; twice or half as many is no faster.
 */
const BLOCK = 4096

/**
 * Goes through a population in blocks, and gives those pairs that pass all filters of a question. The arrays are the
 * same ones every time.
 *
 * @throws RangeError for a level that is not known, or more than three characteristics to group by
 */
export function eachPassingBlock(
  population: Population,
  { filters, groupBy }: Question,
  visit: (block: PassingBlock) => void,
): Grouping {
  const grouping = groupingOf(groupBy)
  const [first, ...others] = filters.map((restriction) => filterOf(restriction, population.level))
  const places = new Int32Array(BLOCK + 1)
  const lines = new Int32Array(BLOCK)
  const columns = groupBy.map((code, place) => ({
    column: population.level(code),
    stride: grouping.strides[place] as number,
  }))
  for (let from = 0; from < population.size; from += BLOCK) {
    const until = Math.min(population.size, from + BLOCK)
    let count = first === undefined ? everybody(places, from, until) : firstPassing(places, from, until, first)
    for (const filter of others) count = stillPassing(places, count, filter)
    lines.fill(0, 0, count)
    for (const { column, stride } of columns) moveLines(lines, places, count, column, stride)
    visit({ places, lines, count })
  }
  return grouping
}

function everybody(places: Int32Array, from: number, until: number): number {
  for (let place = from; place < until; place += 1) places[place - from] = place
  return until - from
}

function moveLines(lines: Int32Array, places: Int32Array, count: number, column: Uint8Array, stride: number): void {
  for (let at = 0; at < count; at += 1) {
    lines[at] = (lines[at] as number) + Math.imul(column[places[at] as number] as number, stride)
  }
}
