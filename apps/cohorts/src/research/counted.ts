import type { ShownSet, WithholdingRule } from '@kraamketen/disclosure'

/** What of an answer may leave, and how much did not. */
export interface Guarded<Answer> {
  readonly answer: Answer
  /** Places in `sets` of those whose size leaves with the answer. */
  readonly shown: readonly number[]
  /** Values that the answer has room for. */
  readonly cells: number
  readonly withheld: Readonly<Record<WithholdingRule, number>>
}

/** A question that was counted and not yet protected: raw, so it goes nowhere but through the ledger. */
export interface Counted<Answer> {
  /** The sets of pairs that the answer would tell the size of, everybody first. */
  readonly sets: readonly ShownSet[]
  /** Rows of the release in one of the sets, ascending; made when it is asked for. */
  readonly rowsOf: (set: number) => ArrayLike<number>
  /** By what everybody is divided, in words for the ledger; empty when by nothing. */
  readonly grouping: string
  /**
   * @param differing places in `sets` that may not be shown, because they differ by too few from what was shown before
   */
  readonly protect: (differing: ReadonlySet<number>) => Guarded<Answer>
}

/** Place of everybody in `sets`. */
export const EVERYBODY = 0
