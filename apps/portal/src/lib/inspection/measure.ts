import type { Enum } from '../api-enums.ts'

/** What is counted over a period. */
export interface Counted {
  readonly status: Enum<'IndicatorStatus'>
  readonly numerator: number | null
  readonly denominator: number | null
  readonly value: number | null
}

/** One measure of quality, as the graph gives it. */
export interface Measure extends Counted {
  readonly code: string
  readonly officialId: string | null
  readonly name: string
  readonly counted: string | null
  readonly unit: Enum<'IndicatorUnit'>
  readonly national: number | null
  readonly reason: string | null
  readonly source: {
    readonly anchor: string
    readonly title: string
    readonly publisher: string
    readonly year: number | null
  }
  /** Null where it is counted on a day, or may not be told by quarter. */
  readonly trend: readonly (Counted & { readonly quarterStart: string })[] | null
}
