import { SKETCH_BUCKETS, type RawTable, type ShownSet } from '@kraamketen/disclosure'
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
  const { classes } = raw
  const lines = raw.others.length
  const width = classes + 1
  const sketches = cellSketches(places, lines, width)
  const cells = Array.from({ length: lines * width }, (_, cell): ShownSet => {
    const line = Math.floor(cell / width)
    const of = line * classes + (cell % width)
    const [n, key] = cell % width < classes ? [raw.counts[of], raw.keys[of]] : [raw.others[line], raw.otherKeys[line]]
    const sketch = sketches.subarray(cell * SKETCH_BUCKETS, (cell + 1) * SKETCH_BUCKETS)
    return { n: n as number, key: key as number, sketch }
  })
  const everybody = Array.from({ length: width }, (_, of) => union(cells, (cell) => cell % width === of))
  const sets: ShownSet[] = [union(everybody), ...everybody.slice(0, classes)]
  for (let first = 0; first < cells.length; first += width) {
    const line = cells.slice(first, first + width)
    sets.push(union(line), ...line.slice(0, classes))
  }

  let members: readonly Int32Array[] | undefined
  const rowsOf = (place: number) => {
    members ??= cellMembers(places, lines, width)
    const group = Math.floor(place / width)
    const of = (place % width) - 1
    const candidates = group === 0 ? members : members.slice((group - 1) * width, group * width)
    return merged(of < 0 ? candidates : candidates.filter((_, cell) => cell % width === of))
  }
  return { sets, rowsOf }
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

function cellSketches({ population, lineOf, classOf }: PairPlaces, lines: number, width: number): Uint32Array {
  const { recordKeys, size } = population
  const sketches = new Uint32Array(lines * width * SKETCH_BUCKETS)
  for (let pair = 0; pair < size; pair++) {
    const line = lineOf[pair] as number
    if (line < 0) continue
    const cell = line * width + (classOf[pair] as number)
    const at = cell * SKETCH_BUCKETS + ((recordKeys[pair] as number) & (SKETCH_BUCKETS - 1))
    sketches[at] = (sketches[at] as number) + 1
  }
  return sketches
}

/** Rows of the release by cell, each ascending as pairs of a population are. */
function cellMembers({ population, lineOf, classOf }: PairPlaces, lines: number, width: number): readonly Int32Array[] {
  const { rows, size } = population
  const starts = new Int32Array(lines * width + 1)
  for (let pair = 0; pair < size; pair++) {
    const line = lineOf[pair] as number
    if (line < 0) continue
    const next = line * width + (classOf[pair] as number) + 1
    starts[next] = (starts[next] as number) + 1
  }
  for (let cell = 0; cell < lines * width; cell++) {
    starts[cell + 1] = (starts[cell + 1] as number) + (starts[cell] as number)
  }
  const filled = starts.slice()
  const sorted = new Int32Array(starts[lines * width] as number)
  for (let pair = 0; pair < size; pair++) {
    const line = lineOf[pair] as number
    if (line < 0) continue
    const cell = line * width + (classOf[pair] as number)
    sorted[filled[cell] as number] = rows[pair] as number
    filled[cell] = (filled[cell] as number) + 1
  }
  return Array.from({ length: lines * width }, (_, cell) => sorted.subarray(starts[cell], starts[cell + 1]))
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
