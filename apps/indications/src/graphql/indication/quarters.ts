import { say } from '@kraamketen/subgraph'
import * as v from 'valibot'

const QUARTERS = say('Hours come in quarters from 0 to 80.', 'Fill in a number such as 6.25.')

/** Decimal hours in quarters, up to the maximum of a package. */
export function quarters() {
  return v.pipe(v.number(QUARTERS), v.minValue(0, QUARTERS), v.maxValue(80, QUARTERS), v.multipleOf(0.25, QUARTERS))
}
