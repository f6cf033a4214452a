/**
 * What was counted; it never leaves unprotected. Lines are the cells of the grouping (the product of `shape`, the last
 * dimension running fastest), classes are what is counted within a line.
 */
export interface RawTable {
  /** Levels per grouping; [] is one line with everybody. */
  readonly shape: readonly number[]
  /** Classes per line; 0 when only people are counted. */
  readonly classes: number
  /** Lines × classes: people. */
  readonly counts: Uint32Array
  /** Lines × classes: sum of their record keys, modulo 2^32. */
  readonly keys: Uint32Array
  /** Lines: people in none of the classes; they count in n. */
  readonly others: Uint32Array
  readonly otherKeys: Uint32Array
  /** One a measure. */
  readonly sums: readonly RawSum[]
  /**
   * Lines: 1 where what was asked leaves room for somebody, 0 where nobody can be, such as a year outside the question.
   * When it is given, that a line or class is empty by chance is withheld like a count of nine; else it is shown as 0.
   * A line with people is possible, whatever stands here, and everybody is where any line is.
   *
   * What it cannot hide: two questions with the same answer are about the same people, for they have the same noise, so
   * what one of them leaves out is empty. And that nobody in a line lacks a measure is shown as before.
   */
  readonly possibleLines?: Uint8Array
  /** The same of classes; left out, all are possible. Means nothing without possibleLines. */
  readonly possibleClasses?: Uint8Array
  /** Whether somebody can be in no class; then that nobody of a line is, is no less secret than nine. */
  readonly possibleOthers?: boolean
  /** Lines × SKETCH_BUCKETS: people per bucket, for the ledger. */
  readonly sketches: Uint16Array | Uint32Array
}

/** Per line: who contributes to a measure, the sum of their record keys, and what they contribute together. */
export interface RawSum {
  readonly people: Uint32Array
  readonly keys: Uint32Array
  readonly total: Float64Array
}
