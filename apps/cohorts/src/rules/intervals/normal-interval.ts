import { type Estimate, type Interval, STANDARD_ERRORS } from './estimate.ts'

/** The 95 per cent interval of an estimate whose error is about normal: many people, or a sum over many strata. */
export function normalInterval({ value, variance }: Estimate): Interval {
  const margin = STANDARD_ERRORS * Math.sqrt(variance)
  return { lower: value - margin, upper: value + margin }
}

/**
 * The first less the second, of two groups without common members: then their variances add. Noise of disclosure control
 * is inside both already, and of its own in each.
 */
export function differenceOf(first: Estimate, second: Estimate): Estimate {
  return { value: first.value - second.value, variance: first.variance + second.variance }
}
