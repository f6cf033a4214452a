import type { Restriction } from '../rules/definition/cohort-definition.ts'
import { type Grouping, groupingOf } from './grouping.ts'
import { keepCommon, passingBits, placesOfBits, wordsOf } from './level-bits.ts'
import type { Population } from './population.ts'
import type { Question } from './question.ts'

/** Places in a population that pass, and the line of each; only the first `count` of both hold anything. */
export interface PassingPairs {
  readonly places: Int32Array
  readonly lines: Int32Array
  readonly count: number
  readonly grouping: Grouping
}

/** Room for the largest population that was asked; nothing of a question is kept in it. */
let room = roomFor(0)

/**
 * The pairs of a population that pass all filters of a question, and the line of each.
 *
 * The arrays are used again for the next question: take from them what you need before you ask it.
 *
 * @throws RangeError for a level that is not known, or more than three characteristics to group by
 */
export function passingPairs(population: Population, { filters, groupBy }: Question): PassingPairs {
  const { size } = population
  const grouping = groupingOf(groupBy)
  if (room.lines.length < size) room = roomFor(size)
  const { places, lines } = room
  const count = filters.length === 0 ? everybody(places, size) : passing(population, filters)
  lines.fill(0, 0, count)
  for (const [place, code] of groupBy.entries()) {
    moveLines(lines, places, count, population.level(code), grouping.strides[place] as number)
  }
  return { places, lines, count, grouping }
}

function roomFor(size: number) {
  const words = wordsOf(size)
  return {
    places: new Int32Array(size),
    lines: new Int32Array(size),
    bits: new Uint32Array(words),
    more: new Uint32Array(words),
  }
}

function passing(population: Population, [first, ...others]: readonly Restriction[]): number {
  const { bits, more, places } = room
  const words = wordsOf(population.size)
  passingBits(population, first as Restriction, bits)
  for (const restriction of others) {
    passingBits(population, restriction, more)
    keepCommon(bits, more, words)
  }
  return placesOfBits(bits, words, places)
}

function everybody(places: Int32Array, size: number): number {
  for (let place = 0; place < size; place += 1) places[place] = place
  return size
}

function moveLines(lines: Int32Array, places: Int32Array, count: number, column: Uint8Array, stride: number): void {
  for (let at = 0; at < count; at += 1) {
    lines[at] = (lines[at] as number) + Math.imul(column[places[at] as number] as number, stride)
  }
}
