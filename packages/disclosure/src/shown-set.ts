import { POLICY } from './policy.ts'

/** Buckets of a sketch: a person stands in bucket (record key & 15). */
export const SKETCH_BUCKETS = 16

/** A set of people that was counted for somebody: how many, the sum of their record keys, and how many a bucket. */
export interface ShownSet {
  readonly n: number
  readonly key: number
  /** SKETCH_BUCKETS numbers of people. */
  readonly sketch: ArrayLike<number>
}

/** Whether these are the same people: as good as certainly, as different ones agree once in 2^32 times. */
export function sameSet(a: ShownSet, b: ShownSet): boolean {
  if (a.n !== b.n || a.key !== b.key) return false
  for (let bucket = 0; bucket < SKETCH_BUCKETS; bucket++) if (a.sketch[bucket] !== b.sketch[bucket]) return false
  return true
}

/**
 * Whether two sets may differ so little that their counts together tell about fewer than ten people: at most nine are
 * in one and not in the other, either way, and at least one. Who is in both is in the same bucket of both, so the surplus
 * of all buckets together is never more than the people that differ: false is certain. True asks for a closer look at
 * the rows, above all for small sets, whose buckets are few people each.
 */
export function mayBeNear(a: ShownSet, b: ShownSet): boolean {
  const most = POLICY.threshold - 1
  if (Math.abs(a.n - b.n) > most) return false
  let onlyA = 0
  let onlyB = 0
  for (let bucket = 0; bucket < SKETCH_BUCKETS; bucket++) {
    const surplus = (a.sketch[bucket] as number) - (b.sketch[bucket] as number)
    if (surplus > 0) onlyA += surplus
    else onlyB -= surplus
    if (onlyA > most || onlyB > most) return false
  }
  return onlyA + onlyB > 0 || a.key !== b.key
}
