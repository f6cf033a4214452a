import { say } from '@kraamketen/subgraph'
import * as v from 'valibot'

/** Decimal hours of one visit in an input, as whole minutes. */
export function visitLength(least: number) {
  const message = say(
    `This is not a number of hours from ${least} to 24.`,
    `Fill in decimal hours from ${least} to 24, such as 3.5.`,
  )
  return v.pipe(
    v.number(message),
    v.minValue(least, message),
    v.maxValue(24, message),
    v.transform((hours) => Math.round(hours * 60)),
  )
}
