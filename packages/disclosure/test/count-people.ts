import type { RawTable } from '../src/raw-table.ts'
import { SKETCH_BUCKETS } from '../src/shown-set.ts'

export interface Person {
  readonly key: number
  readonly line: number
  /** null: in no class. */
  readonly class: number | null
  /** null: contributes to no mean. */
  readonly minutes: number | null
}

/** The plain way to a raw table: one person after the other. */
export function countPeople(
  people: Iterable<Person>,
  { shape, classes }: { readonly shape: readonly number[]; readonly classes: number },
): RawTable {
  const lines = shape.reduce((product, levels) => product * levels, 1)
  const column = (length = lines) => new Uint32Array(length)
  const raw = {
    ...{ shape, classes, counts: column(lines * classes), keys: column(lines * classes) },
    ...{ others: column(), otherKeys: column(), sketches: column(lines * SKETCH_BUCKETS) },
    sums: [{ people: column(), keys: column(), total: new Float64Array(lines) }] as const,
  }
  const add = (to: Uint32Array | Float64Array, cell: number, amount: number) => {
    to[cell] = (to[cell] ?? NaN) + amount
  }
  for (const person of people) {
    const cell = person.class === null ? person.line : person.line * classes + person.class
    add(person.class === null ? raw.others : raw.counts, cell, 1)
    add(person.class === null ? raw.otherKeys : raw.keys, cell, person.key)
    add(raw.sketches, person.line * SKETCH_BUCKETS + (person.key & 15), 1)
    if (person.minutes === null) continue
    const [sum] = raw.sums
    add(sum.people, person.line, 1)
    add(sum.keys, person.line, person.key)
    add(sum.total, person.line, person.minutes)
  }
  return raw
}
