import { type RawSum, type RawTable, SKETCH_BUCKETS } from '@kraamketen/disclosure'
import type { CharacteristicCode } from '../rules/characteristics.ts'
import { groupingOf } from './grouping.ts'
import { HOUR_CLASSES, UNKNOWN_CLASS } from './hour-class-tables.ts'
import { type PassingPairs, passingPairs } from './passing-pairs.ts'
import type { Population } from './population.ts'
import type { Question } from './question.ts'

/** A table that the engine counted, with what divides it; unprotected. */
export interface CountedTable extends RawTable {
  readonly groupBy: readonly CharacteristicCode[]
}

export interface Crosstab extends CountedTable {
  readonly cells: CellsOfPairs
}

/** Where each pair was counted; a cell is a class of a line, or last those of the line in none. */
export interface CellsOfPairs {
  /** Of every pair of the population: its cell + 1, line × (classes + 1) + class + 1; 0 for one that is in no line. */
  readonly places: Uint16Array | Uint32Array
  /** Cells × SKETCH_BUCKETS. */
  readonly sketches: Uint32Array
}

/** Cells of a line. */
const CELLS = HOUR_CLASSES + 1

/** Slots that a pair is counted in: a class or unknown, and indicated hours known or not; an `outcome` is one. */
const OUTCOMES = 2 * CELLS

/** Lines × OUTCOMES; sums per line; cells as in CellsOfPairs. */
interface Tally {
  readonly counts: Int32Array
  /** Modulo 2^32. */
  readonly keys: Int32Array
  readonly receivedParts: Float64Array
  readonly indicatedMinutes: Float64Array
  readonly sketches: Uint32Array
  readonly places: Uint16Array | Uint32Array
}

/**
 * Counts pairs by hour class for every combination of levels (NL: kruistabel). Classes are the five of HOUR_CATEGORY, in
 * order; others are pairs whose class is not known. sums[0] is received minutes, raised as the population says; sums[1]
 * is indicated minutes, of those for whom they are known.
 *
 * @throws RangeError for a level that is not known, or more than three characteristics to group by
 */
export function crosstab(population: Population, question: Question): Crosstab {
  const { lines } = groupingOf(question.groupBy)
  const tally: Tally = {
    counts: new Int32Array(lines * OUTCOMES),
    keys: new Int32Array(lines * OUTCOMES),
    receivedParts: new Float64Array(lines),
    indicatedMinutes: new Float64Array(lines),
    sketches: new Uint32Array(lines * CELLS * SKETCH_BUCKETS),
    places: lines * CELLS < 65_535 ? new Uint16Array(population.size) : new Uint32Array(population.size),
  }
  const passing = passingPairs(population, question)
  const { shape } = passing.grouping
  count(tally, population, passing)
  const { places, sketches } = tally
  const table = tableOf(tally, lines, population.partsPerMinute)
  return { ...table, shape, groupBy: question.groupBy, cells: { places, sketches } }
}

function count(tally: Tally, population: Population, { places, lines, count }: PassingPairs): void {
  const { counts, keys, receivedParts, indicatedMinutes, sketches, places: cellOf } = tally
  const { outcomes, recordKeys, receivedParts: parts, indicatedMinutes: indicated } = population
  for (let at = 0; at < count; at += 1) {
    const place = places[at] as number
    const line = lines[at] as number
    const key = recordKeys[place] as number
    const outcome = outcomes[place] as number
    const slot = line * OUTCOMES + outcome
    const cell = line * CELLS + (outcome >> 1)
    const bucket = cell * SKETCH_BUCKETS + (key & (SKETCH_BUCKETS - 1))
    cellOf[place] = cell + 1
    counts[slot] = ((counts[slot] as number) + 1) | 0
    keys[slot] = ((keys[slot] as number) + key) | 0
    receivedParts[line] = (receivedParts[line] as number) + (parts[place] as number)
    indicatedMinutes[line] = (indicatedMinutes[line] as number) + (indicated[place] as number)
    sketches[bucket] = (sketches[bucket] as number) + 1
  }
}

function tableOf(tally: Tally, lines: number, partsPerMinute: number): Omit<RawTable, 'shape'> {
  const counts = new Uint32Array(lines * HOUR_CLASSES)
  const keys = new Uint32Array(lines * HOUR_CLASSES)
  const others = new Uint32Array(lines)
  const otherKeys = new Uint32Array(lines)
  const received = emptySum(tally.receivedParts.map((parts) => parts / partsPerMinute))
  const indicated = emptySum(tally.indicatedMinutes)
  for (let line = 0; line < lines; line += 1) {
    for (let level = 0; level <= UNKNOWN_CLASS; level += 1) {
      const unknown = line * OUTCOMES + level * 2
      const known = unknown + 1
      const people = (tally.counts[unknown] as number) + (tally.counts[known] as number)
      const key = (tally.keys[unknown] as number) + (tally.keys[known] as number)
      add(indicated, line, tally.counts[known] as number, tally.keys[known] as number)
      if (level === UNKNOWN_CLASS) {
        others[line] = people
        otherKeys[line] = key
      } else {
        counts[line * HOUR_CLASSES + level] = people
        keys[line * HOUR_CLASSES + level] = key
        add(received, line, people, key)
      }
    }
  }
  const sketches = sketchesOfLines(tally.sketches, lines)
  return { classes: HOUR_CLASSES, counts, keys, others, otherKeys, sums: [received, indicated], sketches }
}

function sketchesOfLines(ofCells: Uint32Array, lines: number): Uint32Array {
  const sketches = new Uint32Array(lines * SKETCH_BUCKETS)
  for (let at = 0; at < ofCells.length; at += 1) {
    const line = Math.floor(at / (CELLS * SKETCH_BUCKETS))
    const bucket = line * SKETCH_BUCKETS + (at % SKETCH_BUCKETS)
    sketches[bucket] = (sketches[bucket] as number) + (ofCells[at] as number)
  }
  return sketches
}

function emptySum(total: Float64Array): RawSum {
  return { people: new Uint32Array(total.length), keys: new Uint32Array(total.length), total }
}

/** Both wrap around at 2^32, as sums of keys do. */
function add({ people, keys }: RawSum, line: number, more: number, key: number): void {
  people[line] = (people[line] as number) + more
  keys[line] = (keys[line] as number) + key
}
