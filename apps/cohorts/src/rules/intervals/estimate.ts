/** An estimate with how uncertain it is. */
export interface Estimate {
  readonly value: number
  /** Squared standard error, in the square of the unit of the value. */
  readonly variance: number
}

/** An interval of 95 per cent around an estimate (NL: betrouwbaarheidsinterval). */
export interface Interval {
  readonly lower: number
  readonly upper: number
}

/** Between minus and plus this many standard errors lies 95 per cent of a normal distribution. */
export const STANDARD_ERRORS = 1.959963984540054
