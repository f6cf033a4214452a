import { SKETCH_BUCKETS, type RawTable, type ShownSet } from '@kraamketen/disclosure'
import type { CellsOfPairs } from '../columns/crosstab.ts'
import type { Population } from '../columns/population.ts'

/**
 * The sets that a table tells the size of. Group 0 is everybody, group 1 + line is a line; of each group first all
 * people, then its classes.
 */
export interface TableSets {
  readonly sets: readonly ShownSet[]
  /** Rows of the release in a set, ascending. */
  readonly rowsOf: (place: number) => ArrayLike<number>
}

/** Where each pair of a population stands in a table. */
export interface PairPlaces {
  readonly population: Population
  /** -1 for a pair that a filter leaves out. */
  readonly lineOf: Int32Array
  /** Class of each pair; the number of classes for one in none. */
  readonly classOf: Uint8Array
}

/** Place of a group, or of one of its classes, among the sets of its table. */
export function placeOf(classes: number, group: number, ofClass: number | null): number {
  return group * (classes + 1) + (ofClass === null ? 0 : 1 + ofClass)
}

export function tableSets(raw: RawTable, places: PairPlaces): TableSets {
  return setsOfCells(raw, places.population, cellsOfPairs(raw, places))
}

/** The same where it is known already in which cell each pair was counted. */
export function setsOfCells(raw: RawTable, population: Population, cells: CellsOfPairs): TableSets {
  const { classes } = raw
  const lines = raw.others.length
  const width = classes + 1
  const ofCells = Array.from({ length: lines * width }, (_, cell): ShownSet => {
    const sketch = cells.sketches.subarray(cell * SKETCH_BUCKETS, (cell + 1) * SKETCH_BUCKETS)
    return { ...peopleOf(raw, cell), sketch }
  })
  const everybody = Array.from({ length: width }, (_, of) => union(ofCells, (cell) => cell % width === of))
  const sets: ShownSet[] = [union(everybody), ...everybody.slice(0, classes)]
  for (let first = 0; first < ofCells.length; first += width) {
    const line = ofCells.slice(first, first + width)
    sets.push(union(line), ...line.slice(0, classes))
  }

  let small: ReadonlyMap<number, Int32Array> | undefined
  const rowsOf = (place: number) => {
    const group = Math.floor(place / width)
    const of = (place % width) - 1
    const isIn = (cell: number) => of < 0 || cell % width === of
    const wanted: number[] = []
    const [from, until] = group === 0 ? [0, ofCells.length] : [(group - 1) * width, group * width]
    for (let cell = from; cell < until; cell++) if (isIn(cell) && (ofCells[cell] as ShownSet).n > 0) wanted.push(cell)
    if (wanted.some((cell) => (ofCells[cell] as ShownSet).n > SMALL)) return rowsIn(population, cells, new Set(wanted))
    small ??= rowsOfSmallCells(population, cells, ofCells)
    return merged(wanted.map((cell) => small?.get(cell) as Int32Array))
  }
  return { sets, rowsOf }
}

/** Rows of the small cells are looked up together, in one walk over the pairs: there are many, and each is asked for. */
const SMALL = 128

function peopleOf({ classes, counts, keys, others, otherKeys }: RawTable, cell: number): Pick<ShownSet, 'n' | 'key'> {
  const line = Math.floor(cell / (classes + 1))
  const of = cell % (classes + 1)
  const at = line * classes + of
  return of < classes
    ? { n: counts[at] as number, key: keys[at] as number }
    : { n: others[line] as number, key: otherKeys[line] as number }
}

function union(sets: readonly ShownSet[], isIn: (place: number) => boolean = () => true): ShownSet {
  const sketch = new Uint32Array(SKETCH_BUCKETS)
  let n = 0
  let key = 0
  for (const [place, set] of sets.entries()) {
    if (set.n === 0 || !isIn(place)) continue
    n += set.n
    key = (key + set.key) >>> 0
    for (let bucket = 0; bucket < SKETCH_BUCKETS; bucket++) {
      sketch[bucket] = (sketch[bucket] as number) + (set.sketch[bucket] as number)
    }
  }
  return { n, key, sketch }
}

function cellsOfPairs(raw: RawTable, { population, lineOf, classOf }: PairPlaces): CellsOfPairs {
  const { recordKeys, size } = population
  const width = raw.classes + 1
  const places = new Uint32Array(size)
  const sketches = new Uint32Array(raw.others.length * width * SKETCH_BUCKETS)
  for (let pair = 0; pair < size; pair++) {
    const line = lineOf[pair] as number
    if (line < 0) continue
    const cell = line * width + (classOf[pair] as number)
    const at = cell * SKETCH_BUCKETS + ((recordKeys[pair] as number) & (SKETCH_BUCKETS - 1))
    sketches[at] = (sketches[at] as number) + 1
    places[pair] = cell + 1
  }
  return { places, sketches }
}

/** Rows of the release in some cells, ascending as pairs of a population are. */
function rowsIn({ rows, size }: Population, { places }: CellsOfPairs, wanted: ReadonlySet<number>): Int32Array {
  const found: number[] = []
  for (let pair = 0; pair < size; pair++) {
    const place = places[pair] as number
    if (place !== 0 && wanted.has(place - 1)) found.push(rows[pair] as number)
  }
  return Int32Array.from(found)
}

function rowsOfSmallCells(
  { rows, size }: Population,
  { places }: CellsOfPairs,
  sets: readonly ShownSet[],
): ReadonlyMap<number, Int32Array> {
  const starts = new Int32Array(sets.length + 1).fill(-1)
  const members = new Map<number, Int32Array>()
  for (const [cell, { n }] of sets.entries()) {
    if (n === 0 || n > SMALL) continue
    starts[cell + 1] = 0
    members.set(cell, new Int32Array(n))
  }
  for (let pair = 0; pair < size; pair++) {
    const place = places[pair] as number
    const at = starts[place] as number
    if (at < 0) continue
    ;(members.get(place - 1) as Int32Array)[at] = rows[pair] as number
    starts[place] = at + 1
  }
  return members
}

function merged(parts: readonly Int32Array[]): Int32Array {
  if (parts.length === 1) return parts[0] as Int32Array
  const all = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all.sort()
}
