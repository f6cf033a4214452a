import type { RawTable } from '../src/raw-table.ts'
import { SKETCH_BUCKETS } from '../src/shown-set.ts'
import { randomNumbers } from './random.ts'

/** A table of these counts, with keys by seed; measures have the whole line as contributors unless told. */
export function tableOf(
  shape: readonly number[],
  counts: readonly (readonly number[])[],
  { others = [], measures = [] }: { others?: readonly number[]; measures?: readonly (readonly number[])[] } = {},
): RawTable {
  const random = randomNumbers(counts.length + 17)
  const lines = counts.length
  const classes = counts[0]?.length ?? 0
  const keys = (length: number, people: readonly number[]) =>
    Uint32Array.from({ length }, (_, cell) => (people[cell] === 0 ? 0 : random(2 ** 32)))
  const fullOthers = Array.from({ length: lines }, (_, line) => others[line] ?? 0)
  return {
    shape,
    classes,
    counts: Uint32Array.from(counts.flat()),
    keys: keys(lines * classes, counts.flat()),
    others: Uint32Array.from(fullOthers),
    otherKeys: keys(lines, fullOthers),
    sums: measures.map((people) => ({
      people: Uint32Array.from(people),
      keys: keys(lines, people),
      total: Float64Array.from(people, (n) => n * 2600),
    })),
    sketches: new Uint16Array(lines * SKETCH_BUCKETS),
  }
}
