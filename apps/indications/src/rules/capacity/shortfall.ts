import type { Minutes } from '@kraamketen/kraamzorg'
import type { MinutesRange } from './expect-demand.ts'

/** How many minutes are short (NL: tekort); negative is left over. Null while nobody said what there is. */
export function shortfall(demanded: MinutesRange, deployable: Minutes | null): MinutesRange | null {
  return deployable === null ? null : { low: demanded.low - deployable, high: demanded.high - deployable }
}
