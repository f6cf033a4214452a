import type { ScenarioRange } from '../../rules/scenario/scenario-range.ts'

/** Hours as the gateway hands them over: what is null at their owner may be absent here. */
export interface SentRange {
  readonly low: number
  readonly central?: number | null
  readonly high: number
}

/** The same, with null for what is not known. */
export function rangeOf(sent: SentRange): ScenarioRange
export function rangeOf(sent: SentRange | null | undefined): ScenarioRange | null
export function rangeOf(sent: SentRange | null | undefined): ScenarioRange | null {
  return sent === null || sent === undefined ? null : { low: sent.low, central: sent.central ?? null, high: sent.high }
}
