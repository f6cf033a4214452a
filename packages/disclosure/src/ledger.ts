import { POLICY } from './policy.ts'
import { sameSet, SKETCH_BUCKETS, type ShownSet } from './shown-set.ts'

/**
 * The sets of people that a project has been shown (NL: grootboek van getoonde groepen), against differencing: two
 * harmless counts whose difference is a few people. Sets lie by their size, so a question looks at nineteen sizes at
 * most, and their sketches lie side by side.
 *
 * Sets are given back as they were added, so a caller may hang more on them, such as the question that showed them.
 */
export class Ledger<Shown extends ShownSet = ShownSet> {
  readonly #bySize = new Map<number, Shelf<Shown>>()
  #size = 0

  /** Different sets in the ledger. */
  get size(): number {
    return this.#size
  }

  /** Remembers a set; one that is known already is not remembered twice. */
  add(set: Shown): void {
    const shelf = this.#bySize.get(set.n) ?? new Shelf<Shown>()
    if (shelf.has(set)) return
    this.#bySize.set(set.n, shelf)
    shelf.add(set)
    this.#size++
  }

  /**
   * All sets that `mayBeNear`: never misses one that differs by one to nine people, and may give some that differ by
   * more. The very same set is not among them: showing it again tells nothing new.
   */
  near(set: ShownSet): Shown[] {
    const found: Shown[] = []
    const most = POLICY.threshold - 1
    for (let n = set.n - most; n <= set.n + most; n++) this.#bySize.get(n)?.collectNear(set, most, found)
    return found
  }
}

/** The sets of one size. */
class Shelf<Shown extends ShownSet> {
  readonly #sets: Shown[] = []
  readonly #byKey = new Map<number, Shown[]>()
  #sketches = new Uint32Array(4 * SKETCH_BUCKETS)

  has(set: ShownSet): boolean {
    return this.#byKey.get(set.key)?.some((known) => sameSet(known, set)) ?? false
  }

  add(set: Shown): void {
    const start = this.#sets.length * SKETCH_BUCKETS
    if (start === this.#sketches.length) {
      const larger = new Uint32Array(2 * start)
      larger.set(this.#sketches)
      this.#sketches = larger
    }
    for (let bucket = 0; bucket < SKETCH_BUCKETS; bucket++) {
      this.#sketches[start + bucket] = set.sketch[bucket] as number
    }
    this.#sets.push(set)
    const sameKey = this.#byKey.get(set.key)
    if (sameKey) sameKey.push(set)
    else this.#byKey.set(set.key, [set])
  }

  /** `mayBeNear`, on sketches that lie in one array. */
  collectNear(set: ShownSet, most: number, found: Shown[]): void {
    const sketches = this.#sketches
    const end = this.#sets.length * SKETCH_BUCKETS
    const { sketch } = set
    for (let start = 0; start < end; start += SKETCH_BUCKETS) {
      let onlyHere = 0
      let onlyThere = 0
      let bucket = 0
      for (; bucket < SKETCH_BUCKETS; bucket++) {
        const surplus = (sketches[start + bucket] as number) - (sketch[bucket] as number)
        if (surplus > 0) onlyHere += surplus
        else onlyThere -= surplus
        if (onlyHere > most || onlyThere > most) break
      }
      if (bucket < SKETCH_BUCKETS) continue
      const known = this.#sets[start / SKETCH_BUCKETS] as Shown
      if (onlyHere + onlyThere > 0 || known.key !== set.key) found.push(known)
    }
  }
}
