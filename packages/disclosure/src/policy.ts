/**
 * What decides whether a number about people may leave, and how exactly (NL: onthullingsbeleid). It is part of every
 * answer: a reader needs the variance for his intervals, and numbers under another policy are other numbers.
 */
export interface DisclosurePolicy {
  /** Never changes meaning: another rule or another figure is another id. */
  readonly id: string
  /** Fewest people that a cell, its complement, its denominator or a hidden set may hold. */
  readonly threshold: number
  /** Most people by which a published count differs from the true one. */
  readonly maximumNoise: number
  /** Variance of that difference, in people squared. */
  readonly noiseVariance: number
}

/**
 * Ten, as Statistics Netherlands (CBS) and the ESSnet guidelines on output checking use it for counts; noise of at most
 * five with variance three, a usual choice for the cell-key method of the Australian Bureau of Statistics (ABS).
 */
export const POLICY: DisclosurePolicy = {
  id: 'kraamketen-disclosure-1',
  threshold: 10,
  maximumNoise: 5,
  noiseVariance: 3,
}
