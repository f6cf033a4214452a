/**
 * A figure of a scenario (NL: bandbreedte): from the least to the most that it can be, and what it is by the facts as
 * they are known. Central is null when nothing says where between the two it lies: a middle is not a finding.
 */
export interface ScenarioRange {
  readonly low: number
  readonly central: number | null
  readonly high: number
}

/** What is known exactly. */
export function exactly(value: number): ScenarioRange {
  return { low: value, central: value, high: value }
}
