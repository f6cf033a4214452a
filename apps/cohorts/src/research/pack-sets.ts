import { SKETCH_BUCKETS, type ShownSet } from '@kraamketen/disclosure'

/**
 * A set in its place among the sets of its question. Sketches of small sets are too much alike to tell them apart, so
 * a small set carries its rows.
 */
export interface PlacedSet extends ShownSet {
  readonly place: number
  /** Rows of the release, ascending; null for a set of more than CARRIES_ROWS. */
  readonly rows: ArrayLike<number> | null
}

/** Two unrelated sets of this size have sketches that could be near once in thousands. */
export const CARRIES_ROWS = 128

const HEAD = 3 + SKETCH_BUCKETS

/** Sets as bytes: place, size, key, sketch and, of small ones, rows: unsigned numbers of 32 bits, little-endian. */
export function packSets(sets: readonly PlacedSet[]): Buffer {
  const words = sets.flatMap(({ place, n, key, sketch, rows }) => [
    place,
    n,
    key,
    ...Array.from(sketch),
    ...Array.from(rows ?? []),
  ])
  const bytes = Buffer.alloc(words.length * 4)
  for (const [index, word] of words.entries()) bytes.writeUInt32LE(word >>> 0, index * 4)
  return bytes
}

export function unpackSets(bytes: Buffer): PlacedSet[] {
  const words = Uint32Array.from({ length: bytes.length / 4 }, (_, index) => bytes.readUInt32LE(index * 4))
  const sets: PlacedSet[] = []
  for (let at = 0; at < words.length;) {
    const [place, n, key] = words.subarray(at, at + 3) as unknown as [number, number, number]
    const rowsAt = at + HEAD
    const end = n <= CARRIES_ROWS ? rowsAt + n : rowsAt
    const rows = n <= CARRIES_ROWS ? words.slice(rowsAt, end) : null
    sets.push({ place, n, key, sketch: words.slice(at + 3, rowsAt), rows })
    at = end
  }
  return sets
}
